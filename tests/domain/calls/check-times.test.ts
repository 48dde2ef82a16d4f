import { expect, test } from 'vitest';
import { checkCallTimes } from '#domain/calls/check-times.ts';
import { instant, type Instant } from '#domain/time/instant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = instant(1_792_569_600_000);
const ago = (ms: number): Instant => instant(now - ms);
const stored = { startedAt: ago(10 * MINUTE) };
const codes = (startedAt: Instant, endedAt: Instant | null = null) =>
  checkCallTimes({ startedAt, endedAt }, stored, now).map(({ field, code }) => `${field} ${code}`);

test('a beginning may be up to five minutes ahead of the service’s clock, and up to 366 days back', () => {
  expect(codes(ago(-5 * MINUTE))).toEqual([]);
  expect(codes(ago(-5 * MINUTE - 1))).toEqual(['startedAt inTheFuture']);
  expect(codes(ago(366 * DAY))).toEqual([]);
  expect(codes(ago(366 * DAY + 1))).toEqual(['startedAt tooLongAgo']);
});

test('a beginning as it was stored is not asked about, whatever the clock says now', () => {
  const early = instant(stored.startedAt - 2 * HOUR);
  expect(checkCallTimes({ ...stored, endedAt: null }, stored, early)).toEqual([]);
  expect(checkCallTimes({ ...stored, endedAt: null }, stored, instant(now + 500 * DAY))).toEqual([]);
});

test('an end is not ahead of the clock, and a call lasts at most twelve hours', () => {
  expect(codes(stored.startedAt, now)).toEqual([]);
  expect(codes(stored.startedAt, ago(-6 * MINUTE))).toEqual(['endedAt inTheFuture']);
  expect(codes(ago(12 * HOUR), now)).toEqual([]);
  expect(codes(ago(12 * HOUR + 1), now)).toEqual(['endedAt tooLong']);
});
