import { expect, test } from 'vitest';
import { partsOf, sameSpan, type OutsideSpan } from '#domain/outside-times/outside-time.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const span = (on: string, start: number, toOn: string, end: number): OutsideSpan => ({
  on: localDate(on),
  startMinute: at(start),
  toOn: localDate(toOn),
  endMinute: at(end),
});

test('the part of a span on each of its days', () => {
  expect(partsOf(span('2026-10-24', 22, '2026-10-26', 6))).toEqual([
    { on: '2026-10-24', range: { startMinute: 1320, endMinute: 1440 } },
    { on: '2026-10-25', range: { startMinute: 0, endMinute: 1440 } },
    { on: '2026-10-26', range: { startMinute: 0, endMinute: 360 } },
  ]);
  expect(partsOf(span('2026-10-24', 9, '2026-10-24', 10))).toHaveLength(1);
  expect(partsOf(span('2026-10-24', 24, '2026-10-25', 0))).toEqual([]);
});

test('two spans are the same when days and minutes are', () => {
  const one = span('2026-10-24', 9, '2026-10-24', 10);
  expect(sameSpan(one, { ...one })).toBe(true);
  expect(sameSpan(one, { ...one, endMinute: at(10, 5) })).toBe(false);
  expect(sameSpan(one, { ...one, toOn: localDate('2026-10-25') })).toBe(false);
});
