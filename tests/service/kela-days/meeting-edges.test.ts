import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#contract/decisions.ts';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const NEXT = localDate('2026-10-28');

let office: TestOffice;
let tiina: Client;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  [tiina, siiri] = [await office.as('Tiina'), await office.as('Siiri')];
});
afterEach(() => office.close());

const meet = async (range: string, others: string[] = []): Promise<JointMeeting> => {
  const staff = await Promise.all(
    others.map(async (name) => ({ staffId: await office.idOf(name), name: '', organisation: '' })),
  );
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(WEDNESDAY, range)], { others: staff }),
  );
  if (!made) throw new Error('No meeting was made');
  return made;
};
const meeting = async ({ id }: JointMeeting) => (await tiina.jointMeetings.get({ id })).meeting;

/** The Wednesday gets other hours. */
const shorten = (hours: string, decisions: Decision[] = []) =>
  siiri.kelaDays.saveException({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    kind: 'other-hours',
    fromOn: WEDNESDAY,
    toOn: WEDNESDAY,
    ...stretch(hours),
    slotMinutes: 30,
    reason: 'koulutus',
    opensOnHoliday: false,
    decisions,
  });
const moved = (one: JointMeeting, range: string, on = WEDNESDAY): Decision => ({
  choice: 'move',
  bookingId: one.id,
  version: one.version,
  adviserId: office.adviserId,
  on,
  ...stretch(range),
});
const cancelled = (one: JointMeeting): Decision => ({
  choice: 'cancel',
  bookingId: one.id,
  version: one.version,
  party: 'organisation',
  reason: 'koulutus',
});
const metBy = async (hours: string) => {
  const { code, data } = await refusalOf(shorten(hours));
  expect(code).toBe('MEETS_BOOKINGS');
  return data as {
    bookings: { id: string; why: string }[];
    freeTimes: { on: string; startMinute: number; endMinute: number }[];
  };
};
const toTell = () => siiri.cancelledDays.list({ officeId: office.officeId, on: null });

describe('K5 the edges of shorter hours', () => {
  test('a meeting that ends as they end is not met, one that ends five minutes later is', async () => {
    await meet('10.00-11.00');
    const longer = await meet('13.00-14.05');
    expect((await metBy('9.00-14.00')).bookings).toMatchObject([{ id: longer.id, why: 'outsideHours' }]);
    await shorten('9.00-14.05');
    expect(await meeting(longer)).toEqual(longer);
    expect(await toTell()).toEqual([]);
  });

  test('five minutes beyond them a move is refused, and neither hours nor meeting have changed', async () => {
    const one = await meet('13.00-14.30');
    const refused = await refusalOf(shorten('9.00-14.00', [moved(one, '12.35-14.05')]));
    expect(refused).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'startMinute', code: 'outsideHours' }] },
    });
    expect(await siiri.kelaDays.exceptions({ officeId: office.officeId })).toEqual([]);
    expect(await meeting(one)).toEqual(one);
    expect(await toTell()).toEqual([]);
  });

  test('whoever has dropped out stands in nobody’s way, who has joined does', async () => {
    const one = await meet('13.00-14.30', ['Outi']);
    const busy = { on: WEDNESDAY, staffIds: [await office.idOf('Outi')] };
    await siiri.events.create(eventInput(office, '9.00-13.00', busy));
    const onTheDay = async () => (await metBy('9.00-14.00')).freeTimes.filter(({ on }) => on === WEDNESDAY);
    expect(await onTheDay()).toEqual([]);
    const outis = one.participants.find(({ name }) => name.startsWith('Outi'));
    const left = await tiina.jointMeetings.dropOut({ ...changeOf(one), participantId: outis?.id ?? '' });
    expect(await onTheDay()).toContainEqual(expect.objectContaining(stretch('12.30-14.00')));
    await shorten('9.00-14.00', [moved(left, '12.00-13.30')]);
    expect(await busyOn(office, 'Outi', WEDNESDAY)).toEqual(['9.00-13.00 event']);
  });

  test('while it goes on it is met until its last minute, and no more when it has ended', async () => {
    const one = await meet('13.00-14.30');
    office.time.set(WEDNESDAY, at(14, 29));
    expect((await metBy('9.00-14.00')).bookings).toMatchObject([{ id: one.id }]);
    office.time.set(WEDNESDAY, at(14, 30));
    await shorten('9.00-14.00');
    expect(await meeting(one)).toEqual(one);
  });
});

describe('K5 changed by somebody else meanwhile', () => {
  test.each([
    ['moved', moved, 'Outi'],
    ['cancelled', cancelled, 'Siiri'],
  ] as const)(
    'it is not %s from an older row: who was first is named, nothing is saved',
    async (_, decide, first) => {
      const one = await meet('13.00-14.30');
      const other = await meet('14.30-15.00');
      const by = await office.as(first);
      const place = { way: 'video', place: '' } as const;
      const newer = await by.jointMeetings.move({
        ...changeOf(one),
        ...meetingTime(WEDNESDAY, '13.00-14.30'),
        ...place,
      });
      const decisions = [decide(one, '12.30-14.00'), cancelled(other)];
      expect(await refusalOf(shorten('9.00-14.00', decisions))).toMatchObject({
        code: 'CHANGED_MEANWHILE',
        data: { entity: 'joint-meeting', byName: expect.stringContaining(first) },
      });
      expect([await meeting(one), await meeting(other)]).toEqual([newer, other]);
      expect(await toTell()).toEqual([]);
      await shorten('9.00-14.00', [decide(newer, '12.30-14.00'), cancelled(other)]);
      // The way in which it is held is the newer one, not that of the row that was seen first.
      expect(await meeting(one)).toMatchObject({ way: 'video', version: newer.version + 1 });
      expect(await toTell()).toHaveLength(2);
    },
  );

  test('moved out of the way by its owner it is met no more, and the old decision does nothing to it', async () => {
    const one = await meet('13.00-14.30');
    const place = { way: 'office', place: 'huone 2' } as const;
    const newer = await tiina.jointMeetings.move({
      ...changeOf(one),
      ...meetingTime(NEXT, '9.00-10.30'),
      ...place,
    });
    await shorten('9.00-14.00', [cancelled(one)]);
    expect(await meeting(one)).toEqual(newer);
    expect(await toTell()).toEqual([]);
  });

  test('two moved onto one another: neither is, and the hours stay', async () => {
    const [one, other] = [await meet('13.00-14.00'), await meet('14.00-15.00')];
    const both = [moved(one, '9.00-10.00', NEXT), moved(other, '9.55-10.55', NEXT)];
    expect(await refusalOf(shorten('9.00-12.00', both))).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: expect.arrayContaining([expect.objectContaining({ takenBy: 'meeting', on: NEXT })]) },
    });
    expect(await busyOn(office, 'Tiina', NEXT)).toEqual([]);
    await shorten('9.00-12.00', [moved(one, '9.00-10.00', NEXT), moved(other, '10.00-11.00', NEXT)]);
    expect(await busyOn(office, 'Tiina', NEXT)).toEqual(['9.00-10.00 meeting', '10.00-11.00 meeting']);
  });
});
