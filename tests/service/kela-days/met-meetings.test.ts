import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#contract/decisions.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const NEXT = localDate('2026-10-28');
const book = async (time: string) => (await office.as('Siiri')).bookings.book(bookInput(office, time));
const close = async (decisions: Decision[] = []) =>
  (await office.as('Paula')).offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    name: 'kehittämispäivä',
    decisions,
  });

describe('a joint meeting with the adviser', () => {
  const meet = async (on: string, range: string) => {
    const owner = await office.as('Tiina');
    const [made] = await owner.jointMeetings.create(await meetingInput(office, [meetingTime(on, range)]));
    if (!made) throw new Error('no meeting');
    return made;
  };

  test('K5 is met like a booking, and is kept or cancelled in the same save', async () => {
    const booked = await book('9.00-9.30');
    const [kept, gone] = [await meet('2026-10-21', '10.00-11.00'), await meet('2026-10-21', '13.00-14.00')];
    const { data } = await refusalOf(close());
    expect((data as { bookings: object[] }).bookings).toMatchObject([
      { kind: 'booking', id: booked.id },
      { kind: 'meeting', id: kept.id, why: 'dayClosed' },
      { kind: 'meeting', id: gone.id, why: 'dayClosed' },
    ]);
    await close([
      { choice: 'keep', bookingId: booked.id },
      { choice: 'keep', bookingId: kept.id },
      {
        choice: 'cancel',
        bookingId: gone.id,
        version: gone.version,
        party: 'organisation',
        reason: 'kehittämispäivä',
      },
    ]);
    const owner = await office.as('Tiina');
    const stateOfMeeting = async (id: string) => (await owner.jointMeetings.get({ id })).meeting.state;
    expect([await stateOfMeeting(kept.id), await stateOfMeeting(gone.id)]).toEqual(['planned', 'cancelled']);
  });

  const moved = (meeting: { id: string; version: number }, range: string): Decision => ({
    choice: 'move',
    bookingId: meeting.id,
    version: meeting.version,
    adviserId: office.adviserId,
    on: NEXT,
    ...stretch(range),
  });

  test('K5 is moved for all its people to a time that was offered, which fits the hours as they become', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    await meet('2026-10-28', '13.00-14.00');
    const { data } = await refusalOf(close());
    const { freeTimes } = data as {
      freeTimes: { on: string; startMinute: number; meetingId: string | null }[];
    };
    expect(freeTimes.every(({ meetingId }) => meetingId === meeting.id)).toBe(true);
    expect(freeTimes.map(({ on }) => on)).not.toContain(WEDNESDAY);
    // Nearest to 13.00, which is taken: the earlier of two as near.
    expect(freeTimes[0]).toMatchObject({ on: NEXT, ...stretch('12.00-13.00') });
    await close([moved(meeting, '12.00-13.00')]);
    expect(await busyOn(office, 'Tiina', WEDNESDAY)).toEqual([]);
    for (const name of ['Tiina', 'Kaisa'])
      expect(await busyOn(office, name, NEXT)).toEqual(['12.00-13.00 meeting', '13.00-14.00 meeting']);
  });

  test('K5 a time that one of its people has meanwhile is refused with the name, and nothing is saved', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    const siiri = await office.as('Siiri');
    const busy = { on: NEXT, staffIds: [await office.idOf('Tiina')] };
    await siiri.events.create(eventInput(office, '9.00-10.00', busy));
    expect(await refusalOf(close([moved(meeting, '9.30-10.30')]))).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ staffName: expect.stringContaining('Tiina'), takenBy: 'event', on: NEXT }] },
    });
    expect(await busyOn(office, 'Kaisa', WEDNESDAY)).toEqual(['13.00-14.00 meeting']);
    await expect(close([])).rejects.toMatchObject({ code: 'MEETS_BOOKINGS' });
  });

  test('K5 stays with its adviser, and is offered no time once the client has taken the permission back', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    const toElse = { ...moved(meeting, '9.30-10.30'), adviserId: await office.idOf('Tiina') } as Decision;
    expect(await refusalOf(close([toElse]))).toMatchObject({ code: 'INVALID_INPUT' });
    const owner = await office.as('Tiina');
    await owner.jointMeetings.withdrawPermission({ ...changeOf(meeting), withdrawn: true });
    const { data } = await refusalOf(close());
    expect(data).toMatchObject({ bookings: [{ id: meeting.id }], freeTimes: [] });
  });

  test('K6 slots of another length are nothing to it', async () => {
    await meet('2026-10-28', '9.00-10.00');
    const manager = await office.as('Paula');
    const saved = await manager.kelaDays.saveTemplate({
      requestId: randomUUID(),
      officeId: office.officeId,
      adviserId: office.adviserId,
      weekday: 3,
      ...stretch('9.00-15.00'),
      slotMinutes: 45,
      bufferMinutes: 0,
      everyWeeks: 1,
      breaks: [],
      validFromOn: NEXT,
    });
    expect(saved.slotMinutes).toBe(45);
  });

  test('K18 stays when the day is cancelled, and is told of before', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    const secretary = await office.as('Siiri');
    const day = { officeId: office.officeId, adviserId: office.adviserId, on: WEDNESDAY };
    expect(await secretary.cancelledDays.preview(day)).toEqual([
      { kind: 'meeting', ...stretch('13.00-14.00') },
    ]);
    await secretary.cancelledDays.cancel({ requestId: randomUUID(), ...day, reason: 'neuvoja sairastui' });
    const owner = await office.as('Tiina');
    expect((await owner.jointMeetings.get({ id: meeting.id })).meeting.state).toBe('planned');
  });

  test('its contact is read by those who book, and the look is written down', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    const secretary = await office.as('Siiri');
    expect(await secretary.bookings.contacts({ ids: [meeting.id] })).toEqual([
      { id: meeting.id, clientLabel: 'M.K.', clientPhone: '' },
    ]);
    const looks = await office.parts.store.read
      .selectFrom('audit_entry')
      .select('entity')
      .where('operation', '=', 'bookings.contacts')
      .execute();
    expect(looks).toEqual([{ entity: 'joint-meeting' }]);
  });
});
