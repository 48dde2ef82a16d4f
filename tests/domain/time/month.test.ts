import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { daysOfMonth, isMonth, month, monthOf, monthRange, plusMonths } from '#domain/time/month.ts';

test.each(['2026-11', '1900-01', '2999-12'])('%s is a month', (text) => {
  expect(isMonth(text)).toBe(true);
  expect(month(text)).toBe(text);
});

test.each(['2026-00', '2026-13', '2026-1', '26-11', '1899-12', '2026-11-01'])('%s is no month', (text) => {
  expect(isMonth(text)).toBe(false);
  expect(() => month(text)).toThrow(RangeError);
});

describe('days of a month', () => {
  test.each([
    ['2026-10', 31],
    ['2027-02', 28],
    ['2028-02', 29],
    ['2027-03', 31],
  ])('%s has %i, each exactly once, clock changes or not', (text, count) => {
    const days = daysOfMonth(month(text));
    expect(days).toHaveLength(count);
    expect(new Set(days).size).toBe(count);
    expect(new Set(days.map(monthOf))).toEqual(new Set([text]));
  });

  test('the range holds both ends', () => {
    expect(monthRange(month('2028-02'))).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2026-11', -23, '2024-12'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months is %s', (from, count, to) => {
  expect(plusMonths(month(from), count)).toBe(to);
});

test('a day knows its month', () => {
  expect(monthOf(localDate('2027-01-31'))).toBe('2027-01');
});
