import { describe, expect, test } from 'vitest';
import { isLateCancellation, thlCancellationCodes } from '#domain/bookings/cancellation.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { time } from '#tests/support/kela-day-rows.ts';

const booking = { on: localDate('2026-11-18'), startMinute: time('9.00') };
const moment = (on: string, minute: string) => instantOf(localDate(on), time(minute));

test('codes of THL 1.2.246.537.6.126 in social care', () => {
  expect(thlCancellationCodes).toEqual({ client: 'Y30', organisation: 'Y32' });
});

describe('late is on the booking’s own day', () => {
  test('W8 cancelled at 8.00 for 9.00 is late', () => {
    expect(isLateCancellation(booking, moment('2026-11-18', '8.00'))).toBe(true);
  });

  test('the local day counts, not that of UTC', () => {
    expect(isLateCancellation(booking, moment('2026-11-17', '23.59'))).toBe(false);
    expect(isLateCancellation(booking, moment('2026-11-18', '0.00'))).toBe(true);
    expect(isLateCancellation(booking, instantOf(booking.on, minuteOfDay(30)))).toBe(true);
  });

  test('entered on a later day it is late all the more', () => {
    expect(isLateCancellation(booking, moment('2026-11-19', '8.00'))).toBe(true);
  });
});

describe('late is fewer minutes before the start than the office has set', () => {
  const limit = { minutesBefore: 24 * 60 };

  test('exactly the limit is in time, a minute less is late', () => {
    expect(isLateCancellation(booking, moment('2026-11-17', '9.00'), limit)).toBe(false);
    expect(isLateCancellation(booking, moment('2026-11-17', '9.01'), limit)).toBe(true);
  });

  test('the limit is in real hours over the clock change', () => {
    const monday = { on: localDate('2027-03-29'), startMinute: time('9.00') };
    const twoDays = { minutesBefore: 48 * 60 };
    expect(isLateCancellation(monday, moment('2027-03-27', '8.00'), twoDays)).toBe(false);
    expect(isLateCancellation(monday, moment('2027-03-27', '8.01'), twoDays)).toBe(true);
  });
});
