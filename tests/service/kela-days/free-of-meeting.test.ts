import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Decision } from '#contract/decisions.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const meet = async (range: string) => {
  const owner = await office.as('Tiina');
  const [made] = await owner.jointMeetings.create(
    await meetingInput(office, [meetingTime(WEDNESDAY, range)]),
  );
  if (!made) throw new Error('no meeting');
  return made;
};
/** Wednesdays end an hour earlier from the 21st on. */
const shorten = async (decisions: Decision[] = []) =>
  (await office.as('Paula')).kelaDays.saveTemplate({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: office.adviserId,
    weekday: 3,
    ...stretch('9.00-14.00'),
    slotMinutes: 30,
    bufferMinutes: 0,
    everyWeeks: 1,
    breaks: [],
    validFromOn: WEDNESDAY,
    decisions,
  });
interface Offered {
  readonly on: string;
  readonly meetingId: string | null;
}
const offered = async () => {
  const { data } = await refusalOf(shorten());
  return (data as { freeTimes: (Offered & ReturnType<typeof stretch>)[] }).freeTimes;
};

test('K5 shorter hours offer times of the same day, the meeting’s own counted as free, and nothing beyond the new end', async () => {
  const meeting = await meet('13.30-14.30');
  const times = await offered();
  expect(written(times.filter(({ on }) => on === WEDNESDAY))).toEqual([
    '10.00-11.00',
    '11.00-12.00',
    '12.00-13.00',
    '13.00-14.00',
  ]);
  expect(times.every(({ meetingId }) => meetingId === meeting.id)).toBe(true);
  const to = stretch('13.00-14.00');
  const decision: Decision = {
    choice: 'move',
    bookingId: meeting.id,
    version: meeting.version,
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...to,
  };
  await shorten([decision]);
  for (const name of ['Tiina', 'Kaisa'])
    expect(await busyOn(office, name, WEDNESDAY)).toEqual(['13.00-14.00 meeting']);
});

test('K5 a time at which one of its people is taken is not offered, whoever it is', async () => {
  await meet('13.30-14.30');
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '10.00-10.30'));
  const tiina = { on: WEDNESDAY, staffIds: [await office.idOf('Tiina')] };
  await siiri.events.create(eventInput(office, '12.00-13.00', tiina));
  const sameDay = written((await offered()).filter(({ on }) => on === WEDNESDAY));
  expect(sameDay).toEqual(['9.00-10.00', '11.00-12.00', '13.00-14.00']);
});

test('K5 a booking beside a meeting is offered slots, and the meeting only times of its own', async () => {
  const meeting = await meet('14.00-15.00');
  const siiri = await office.as('Siiri');
  const next = { on: localDate('2026-10-28') };
  const booked = await siiri.bookings.book(bookInput(office, '14.30-15.00', next));
  const times = await offered();
  const slots = times.filter(({ meetingId }) => meetingId === null);
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.every(({ startMinute, endMinute }) => endMinute - startMinute === 30)).toBe(true);
  const ofMeeting = times.filter(({ meetingId }) => meetingId === meeting.id);
  expect(ofMeeting.length).toBeGreaterThan(0);
  expect(ofMeeting.every(({ startMinute, endMinute }) => endMinute - startMinute === 60)).toBe(true);
  await siiri.bookings.cancel({ ...changeOf(booked), party: 'client', reason: '' });
  expect((await offered()).every(({ meetingId }) => meetingId === meeting.id)).toBe(true);
});
