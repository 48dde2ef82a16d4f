import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { Booking } from '#contract/bookings.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('8.00'));
});
afterEach(() => office.close());

/** The booking comes to each state at its time. */
async function mark(booking: Booking, ...steps: readonly [string, BookingState][]): Promise<Booking> {
  let latest = booking;
  for (const [clock, state] of steps) {
    office.time.set(WEDNESDAY, time(clock));
    latest = await (await office.as('Siiri')).bookings.changeState({ ...changeOf(latest), state });
  }
  return latest;
}
const book = async (range: string) => (await office.as('Siiri')).bookings.book(bookInput(office, range));
const figures = async () => {
  const paula = await office.as('Paula');
  const { report } = await paula.statistics.report({
    officeId: office.officeId,
    period: monthRange(month('2026-10')),
  });
  return new Map(figureList(report).map((figure) => [figure.key, figure]));
};

test('booked clients wait from the booked start when on time and from arrival when late', async () => {
  const [onTime, late, unmarked] = [
    await book('9.00-9.30'),
    await book('9.30-10.00'),
    await book('10.00-10.30'),
  ];
  await mark(onTime, ['8.50', 'checkedIn'], ['9.06', 'started'], ['9.30', 'fulfilled']);
  await mark(late, ['9.42', 'checkedIn'], ['9.44', 'started'], ['10.00', 'fulfilled']);
  await mark(unmarked, ['10.20', 'fulfilled']);
  const all = await figures();
  expect(all.get('bookedWaitingMedian')).toMatchObject({ value: 4, divisor: 2, unit: 'minutes' });
  expect(all.get('bookedWaitingNinetieth')).toMatchObject({ value: 6, divisor: 2 });
});

test('W6 a no-show who comes 20 minutes later is only fulfilled in the figures, and waited from arrival', async () => {
  const booking = await book('9.30-10.00');
  const corrected = await mark(
    booking,
    ['9.40', 'noShow'],
    ['9.50', 'checkedIn'],
    ['9.53', 'started'],
    ['10.10', 'fulfilled'],
  );
  const all = await figures();
  expect(all.get('kelaNoShow')?.value).toBe(0);
  expect(all.get('kelaFulfilled')?.value).toBe(1);
  expect(all.get('bookedWaitingMedian')?.value).toBe(3);
  const history = await (await office.as('Siiri')).bookings.history({ id: corrected.id });
  expect(history.map(({ state }) => state)).toEqual([
    'booked',
    'noShow',
    'checkedIn',
    'started',
    'fulfilled',
  ]);
});

test('could not be served is counted apart from left; one who was called back to the list is neither', async () => {
  office.time.set(WEDNESDAY, time('9.40'));
  const siiri = await office.as('Siiri');
  const arrive = () => siiri.walkIns.arrive(arrivalInput(office));
  await siiri.walkIns.notServed(changeOf(await arrive()));
  await siiri.walkIns.leave(changeOf(await arrive()));
  const left = await siiri.walkIns.leave(changeOf(await arrive()));
  await siiri.walkIns.takeBack(changeOf(left));
  const all = await figures();
  expect([all.get('walkInsNotServed')?.value, all.get('walkInsLeft')?.value]).toEqual([1, 1]);
  expect(all.get('bookedWaitingMedian')?.value).toBeUndefined();
});
