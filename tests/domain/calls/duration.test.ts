import { expect, test } from 'vitest';
import { minutesBetween, secondsSince } from '#domain/calls/duration.ts';
import { instant, instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { time } from '#tests/support/kela-day-rows.ts';

test.each([
  [0, 0],
  [29_999, 0],
  [30_000, 1],
  [89_999, 1],
  [12 * 60_000, 12],
])('%i ms are %i minutes', (length, minutes) => {
  expect(minutesBetween(instant(1_000), instant(1_000 + length))).toBe(minutes);
});

test('L12 a call of 12 minutes over the clock change is 12 minutes', () => {
  const start = instantOf(localDate('2026-10-25'), time('3.50'));
  expect(minutesBetween(start, instant(start + 12 * 60_000))).toBe(12);
});

test('an end before the start is a fault', () => {
  expect(() => minutesBetween(instant(2), instant(1))).toThrow(RangeError);
});

test('the timer counts whole seconds and never runs backwards', () => {
  expect(secondsSince(instant(1_000), instant(2_999))).toBe(1);
  expect(secondsSince(instant(1_000), instant(0))).toBe(0);
});
