import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('8.00'));
});
afterEach(() => office.close());

const bookedAt = async (written: string, changes = {}) =>
  (await office.as('Siiri')).bookings.book(bookInput(office, written, changes));
const mark = async (booking: Booking, state: BookingState, at: string) => {
  office.time.set(WEDNESDAY, time(at));
  return (await office.as('Kaisa')).bookings.changeState({ ...changeOf(booking), state });
};
const offer = async () =>
  (await office.as('Siiri')).walkIns.offer({ officeId: office.officeId, adviserId: office.adviserId });

test('a visit goes from booked to fulfilled, and each step is in the history', async () => {
  let booking = await bookedAt('9.00-9.30');
  booking = await mark(booking, 'checkedIn', '8.55');
  booking = await mark(booking, 'started', '9.02');
  booking = await mark(booking, 'fulfilled', '9.31');
  expect(booking).toMatchObject({ state: 'fulfilled', version: 4 });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
  const secretary = await office.as('Siiri');
  expect(await secretary.bookings.history({ id: booking.id })).toMatchObject([
    { state: 'booked', byName: 'Siiri Sihteeri' },
    { state: 'checkedIn', byName: 'Kaisa Kelanen' },
    { state: 'started' },
    { state: 'fulfilled', at: office.time.clock() },
  ]);
});

test('W9 finished 15 minutes early, the rest of the time is free at once', async () => {
  const booking = await bookedAt('9.00-9.30');
  await bookedAt('10.00-10.30');
  await mark(booking, 'fulfilled', '9.15');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.15 booking', '10.00-10.30 booking']);
  expect(await offer()).toEqual({ kind: 'free', untilMinute: time('10.00'), minutes: 45 });
  const next = await bookedAt('9.15-9.45');
  expect(next.state).toBe('booked');
});

test('W9 the step that has begun stays taken, and a visit keeps at least its first one', async () => {
  const first = await bookedAt('9.00-9.30');
  const second = await bookedAt('9.30-10.00');
  await mark(first, 'fulfilled', '9.11');
  await mark(second, 'fulfilled', '9.12');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.15 booking', '9.30-9.35 booking']);
});

test('W6 a no-show leaves the rest of its time free; one who comes after all gets back what nobody has taken', async () => {
  const booking = await bookedAt('9.00-9.30');
  const absent = await mark(booking, 'noShow', '9.10');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.10 booking']);
  const back = await mark(absent, 'checkedIn', '9.20');
  expect(back.state).toBe('checkedIn');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.10 booking', '9.20-9.30 booking']);
  const history = await (await office.as('Siiri')).bookings.history({ id: booking.id });
  expect(history.map(({ state }) => state)).toEqual(['booked', 'noShow', 'checkedIn']);
});

test('W6 a correction is never refused: what another has taken stays the other one’s', async () => {
  const absent = await mark(await bookedAt('9.00-9.30'), 'noShow', '9.05');
  const other = await bookedAt('9.20-9.45');
  const back = await mark(absent, 'started', '9.10');
  expect(back.state).toBe('started');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([
    '9.00-9.05 booking',
    '9.10-9.20 booking',
    '9.20-9.45 booking',
  ]);
  const [day] = await (await office.as('Siiri')).kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  expect(day?.slots.find(({ startMinute }) => startMinute === time('9.30'))?.takenBy).toEqual({
    kind: 'booking',
    id: other.id,
  });
});

test('a slip of the key is taken back with its time', async () => {
  const booking = await bookedAt('9.00-9.30');
  const slipped = await mark(booking, 'fulfilled', '8.50');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.05 booking']);
  await mark(slipped, 'booked', '8.51');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
});

test('W7 a booking of yesterday stays as it was until somebody says what became of it, and its time with it', async () => {
  const booking = await bookedAt('9.00-9.30');
  office.time.set(localDate('2026-10-22'), time('8.00'));
  const secretary = await office.as('Siiri');
  expect((await secretary.bookings.get({ id: booking.id })).state).toBe('booked');
  await secretary.bookings.changeState({ ...changeOf(booking), state: 'noShow' });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
});

test('a squeeze-in changes state without ever taking time', async () => {
  const squeezed = await bookedAt('9.00-9.30', { squeezeInReason: 'häätö' });
  const done = await mark(squeezed, 'fulfilled', '9.10');
  await mark(done, 'started', '9.12');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
});

test('nothing is marked too early, and letting go has its own operation', async () => {
  const booking = await bookedAt('9.00-9.30');
  const next = await bookedAt('9.00-9.30', { on: localDate('2026-10-28') });
  const secretary = await office.as('Siiri');
  const refused = (of: Booking, state: BookingState) =>
    refusalOf(secretary.bookings.changeState({ ...changeOf(of), state }));
  const notNow = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'booking', state: 'booked' } };
  expect(await refused(booking, 'noShow')).toEqual(notNow);
  expect(await refused(next, 'fulfilled')).toEqual(notNow);
  expect(await refused(booking, 'cancelled')).toEqual(notNow);
  expect(await refused(booking, 'booked')).toEqual(notNow);
  office.time.set(WEDNESDAY, time('9.00'));
  const absent = await secretary.bookings.changeState({ ...changeOf(booking), state: 'noShow' });
  expect(absent.state).toBe('noShow');
});

test('two mark the same booking at once: the second is told by whom', async () => {
  const booking = await bookedAt('9.00-9.30');
  office.time.set(WEDNESDAY, time('9.05'));
  const [siiri, kaisa] = [await office.as('Siiri'), await office.as('Kaisa')];
  const answers = await Promise.allSettled([
    siiri.bookings.changeState({ ...changeOf(booking), state: 'checkedIn' }),
    kaisa.bookings.changeState({ ...changeOf(booking), state: 'started' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'CHANGED_MEANWHILE', data: { at: office.time.clock(), byName: expect.any(String) } },
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
});
