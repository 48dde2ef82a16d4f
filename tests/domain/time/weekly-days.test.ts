import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { weeklyDays } from '#domain/time/weekly-days.ts';
import type { Weekday } from '#domain/time/week.ts';

const days = (weekday: Weekday, everyWeeks: number, from: string, to: string) =>
  weeklyDays({ weekday, everyWeeks, validFromOn: localDate(from), validToOn: localDate(to) });

test('a weekday of a range, both ends included', () => {
  expect(days(2, 1, '2026-12-01', '2026-12-15')).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  expect(days(2, 1, '2026-12-02', '2026-12-07')).toEqual([]);
});

test('every other week is counted from the week of the first day, over the turn of the year', () => {
  expect(days(1, 2, '2026-12-23', '2027-01-18')).toEqual(['2027-01-04', '2027-01-18']);
  expect(days(5, 3, '2026-12-04', '2027-01-31')).toEqual(['2026-12-04', '2026-12-25', '2027-01-15']);
});
