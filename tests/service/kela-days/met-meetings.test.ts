import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#contract/decisions.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
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

  describe('K18 on a day that is cancelled', () => {
    const day = () => ({ officeId: office.officeId, adviserId: office.adviserId, on: WEDNESDAY });
    const cancelDay = async () =>
      (await office.as('Siiri')).cancelledDays.cancel({
        requestId: randomUUID(),
        ...day(),
        reason: 'neuvoja sairastui',
      });
    const toTell = async () =>
      (await office.as('Siiri')).cancelledDays.list({ officeId: office.officeId, on: null });
    const stateOf = async (id: string) =>
      (await (await office.as('Tiina')).jointMeetings.get({ id })).meeting.state;

    test('K18 is named before, goes with the day, and its client is on the call list in order of time', async () => {
      const meeting = await meet('2026-10-21', '13.00-14.00');
      const later = await book('14.00-14.30');
      const secretary = await office.as('Siiri');
      expect(await secretary.cancelledDays.preview(day())).toEqual([
        { kind: 'booking', ...stretch('14.00-14.30') },
        { kind: 'meeting', ...stretch('13.00-14.00') },
      ]);
      await cancelDay();
      expect(await stateOf(meeting.id)).toBe('cancelled');
      expect(await busyOn(office, 'Tiina', WEDNESDAY)).toEqual([]);
      const clients = await toTell();
      expect(clients).toMatchObject([
        {
          meetingId: meeting.id,
          bookingId: null,
          clientLabel: 'M.K.',
          ...stretch('13.00-14.00'),
          reason: 'neuvoja sairastui',
          movedTo: null,
        },
        { bookingId: later.id, meetingId: null },
      ]);
      const [first] = clients;
      if (!first) throw new Error('Nobody is on the list');
      const told = await secretary.cancelledDays.mark({ ...changeOf(first), mark: 'reached' });
      expect(told).toMatchObject({ state: 'reached', marks: [{ mark: 'reached' }] });
    });

    test('K18 comes back with the day and leaves the list, everybody’s time taken again', async () => {
      const meeting = await meet('2026-10-21', '13.00-14.00');
      const { exceptionId, clientIds } = await cancelDay();
      expect(clientIds).toHaveLength(1);
      const secretary = await office.as('Siiri');
      const back = { requestId: randomUUID(), exceptionId, clientIds };
      expect(await secretary.cancelledDays.takeBack(back)).toEqual({ restored: 1 });
      expect(await stateOf(meeting.id)).toBe('planned');
      expect(await toTell()).toEqual([]);
      for (const name of ['Tiina', 'Kaisa'])
        expect(await busyOn(office, name, WEDNESDAY)).toEqual(['13.00-14.00 meeting']);
    });

    test('K18 that has begun stays for its people to end', async () => {
      const begun = await meet('2026-10-21', '9.00-10.00');
      const coming = await meet('2026-10-21', '13.00-14.00');
      office.time.set(WEDNESDAY, at(9, 20));
      expect((await cancelDay()).clientIds).toHaveLength(1);
      expect([await stateOf(begun.id), await stateOf(coming.id)]).toEqual(['planned', 'cancelled']);
    });
  });

  test('K18 moved by a change of hours, its client is told the new time, and anew when it is moved again', async () => {
    const meeting = await meet('2026-10-21', '13.00-14.00');
    await close([moved(meeting, '12.00-13.00')]);
    const secretary = await office.as('Siiri');
    const toTell = () => secretary.cancelledDays.list({ officeId: office.officeId, on: null });
    const [first] = await toTell();
    expect(first).toMatchObject({
      meetingId: meeting.id,
      on: WEDNESDAY,
      ...stretch('13.00-14.00'),
      movedTo: { on: NEXT, ...stretch('12.00-13.00') },
      reason: '',
    });
    const next = {
      requestId: randomUUID(),
      officeId: office.officeId,
      fromOn: NEXT,
      toOn: NEXT,
      name: 'koulutus',
    };
    const again: Decision = {
      ...moved({ id: meeting.id, version: meeting.version + 1 }, '12.00-13.00'),
      on: localDate('2026-11-04'),
    } as Decision;
    await (await office.as('Paula')).offices.saveClosure({ ...next, decisions: [again] });
    expect(await toTell()).toMatchObject([{ on: NEXT, movedTo: { on: '2026-11-04' } }]);
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
