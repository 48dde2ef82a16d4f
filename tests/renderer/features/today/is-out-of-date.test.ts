import { expect, test } from 'vitest';
import type { Today } from '#contract/today.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { isOutOfDate } from '#renderer/features/today/is-out-of-date.ts';

const on = localDate('2026-10-21');
const free = (day: string, startMinute: ReturnType<typeof at>): NonNullable<Today['nextFree']>[number] => ({
  officeId: 'alavus',
  adviserId: 'kaisa',
  adviserName: 'Kaisa Kelanen',
  on: localDate(day),
  startMinute,
  endMinute: at(15),
});

test('an answer is good until the first free time has begun', () => {
  const today = { on, nextFree: [free('2026-10-21', at(9, 30))] };
  expect(isOutOfDate(today, { on, minute: at(9, 30) })).toBe(false);
  expect(isOutOfDate(today, { on, minute: at(9, 31) })).toBe(true);
});

test('a free time of another day never makes it old, nor does having none', () => {
  expect(isOutOfDate({ on, nextFree: [free('2026-10-28', at(9))] }, { on, minute: at(14) })).toBe(false);
  expect(isOutOfDate({ on, nextFree: [] }, { on, minute: at(14) })).toBe(false);
  expect(isOutOfDate({ on, nextFree: null }, { on, minute: at(14) })).toBe(false);
});

test('midnight makes it old, but a clock that was asked just before midnight does not', () => {
  const after = { on: localDate('2026-10-22'), nextFree: null };
  expect(isOutOfDate({ on, nextFree: null }, { on: after.on, minute: at(0) })).toBe(true);
  expect(isOutOfDate(after, { on, minute: at(23, 59) })).toBe(false);
});
