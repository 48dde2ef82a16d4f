import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { month } from '#domain/time/month.ts';
import {
  daysOfPeriod,
  isPeriod,
  isWholeMonths,
  momentsOfPeriod,
  monthOfPeriod,
  monthsOfPeriod,
  monthsThrough,
  partInMonth,
  periodBefore,
  periodYearBefore,
} from '#domain/time/period.ts';

const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });

test('a period has at least one day, and both ends are days', () => {
  expect(isPeriod(period('2026-10-01', '2026-10-01'))).toBe(true);
  expect(isPeriod(period('2026-10-02', '2026-10-01'))).toBe(false);
  expect(isPeriod({ from: '2026-02-30', to: '2026-03-01' })).toBe(false);
  expect(daysOfPeriod(period('2026-12-30', '2027-01-02'))).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
});

test('its months in order, also over the turn of the year', () => {
  expect(monthsOfPeriod(period('2026-11-30', '2027-01-01'))).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsOfPeriod(period('2026-11-03', '2026-11-04'))).toEqual(['2026-11']);
});

test('whole months are told from parts of them', () => {
  expect(isWholeMonths(period('2028-02-01', '2028-02-29'))).toBe(true);
  expect(isWholeMonths(period('2028-02-01', '2028-02-28'))).toBe(false);
  expect(monthOfPeriod(period('2026-10-01', '2026-10-31'))).toBe('2026-10');
  expect(monthOfPeriod(period('2026-10-01', '2026-11-30'))).toBeUndefined();
  expect(monthOfPeriod(period('2026-10-02', '2026-10-31'))).toBeUndefined();
});

test('some months up to one, and the part of a period in a month', () => {
  expect(monthsThrough(month('2027-01'), 3)).toEqual(period('2026-11-01', '2027-01-31'));
  const days = period('2026-10-20', '2026-11-05');
  expect(partInMonth(days, month('2026-10'))).toEqual(period('2026-10-20', '2026-10-31'));
  expect(partInMonth(days, month('2026-11'))).toEqual(period('2026-11-01', '2026-11-05'));
  expect(partInMonth(days, month('2026-12'))).toBeUndefined();
});

test.each([
  ['a month', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['three months', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
  ['a week', '2026-10-05', '2026-10-11', '2026-09-28', '2026-10-04'],
  ['a day', '2026-10-05', '2026-10-05', '2026-10-04', '2026-10-04'],
])('just before %s there are as many', (_, from, to, earlierFrom, earlierTo) => {
  expect(periodBefore(period(from, to))).toEqual(period(earlierFrom, earlierTo));
});

test.each([
  ['February of a leap year', '2028-02-01', '2028-02-29', '2027-02-01', '2027-02-28'],
  ['a year', '2027-01-01', '2027-12-31', '2026-01-01', '2026-12-31'],
  ['days up to 29 February', '2028-02-20', '2028-02-29', '2027-02-20', '2027-02-28'],
  ['some days', '2026-10-05', '2026-10-11', '2025-10-05', '2025-10-11'],
])('a year before %s', (_, from, to, earlierFrom, earlierTo) => {
  expect(periodYearBefore(period(from, to))).toEqual(period(earlierFrom, earlierTo));
});

test('its moments are those of its days in Helsinki, also over the change of the clock', () => {
  const { from, before } = momentsOfPeriod(period('2027-03-28', '2027-03-28'));
  expect(before - from).toBe(23 * 60 * 60 * 1000);
  expect(new Date(from).toISOString()).toBe('2027-03-27T22:00:00.000Z');
});
