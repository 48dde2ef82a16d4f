import { expect, test } from 'vitest';
import type { BookingState } from '#domain/bookings/state.ts';
import { isTooEarly } from '#domain/bookings/too-early.ts';
import { localDate } from '#domain/time/local-date.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const booking = { on: localDate('2026-10-21'), startMinute: time('9.00') };
const tooEarly = (to: BookingState, on: string, at: string) =>
  isTooEarly(to, booking, { on: localDate(on), minute: time(at) });

test('a no-show is one only from the start of the time on', () => {
  expect(tooEarly('noShow', '2026-10-20', '23.59')).toBe(true);
  expect(tooEarly('noShow', '2026-10-21', '8.59')).toBe(true);
  expect(tooEarly('noShow', '2026-10-21', '9.00')).toBe(false);
  expect(tooEarly('noShow', '2026-10-22', '0.00')).toBe(false);
});

test.each(['checkedIn', 'started', 'fulfilled'] as const)(
  '%s belongs to the day, however early on it',
  (to) => {
    expect(tooEarly(to, '2026-10-20', '23.59')).toBe(true);
    expect(tooEarly(to, '2026-10-21', '0.00')).toBe(false);
  },
);

test.each(['booked', 'cancelled'] as const)('%s is possible at any time', (to) => {
  expect(tooEarly(to, '2020-01-01', '0.00')).toBe(false);
});
