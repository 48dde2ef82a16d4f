import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnClosure } from '#domain/calendar/closures.ts';
import { isWorkingDay, plusWorkingDays, workingDaysBetween } from '#domain/calendar/working-days.ts';
import { fromDayNumber, localDate, plusDays, toDayNumber } from '#domain/time/local-date.ts';

describe('the seventh working day', () => {
  test.each([
    ['2026-11-18', '2026-11-27'],
    ['2026-11-23', '2026-12-02'],
    ['2026-11-30', '2026-12-09'],
    ['2026-12-16', '2026-12-29'],
    ['2026-12-23', '2027-01-07'],
    ['2026-12-31', '2027-01-13'],
    ['2027-03-22', '2027-04-02'],
    ['2026-06-15', '2026-06-25'],
    ['2026-04-30', '2026-05-12'],
    ['2027-04-29', '2027-05-11'],
    ['2027-11-30', '2027-12-10'],
  ])('K22 asked on %s, last day %s', (asked, last) => {
    expect(plusWorkingDays(localDate(asked), 7)).toBe(last);
  });
});

test('H3 two working days over Easter and the clock change: 25.3.2027 gives 31.3.2027', () => {
  expect(plusWorkingDays(localDate('2027-03-25'), 2)).toBe('2027-03-31');
});

test('the office’s own closures are skipped', () => {
  const own: OwnClosure[] = [
    { fromOn: localDate('2026-11-24'), toOn: localDate('2026-11-25'), name: 'koulutus' },
  ];
  expect(plusWorkingDays(localDate('2026-11-23'), 1, own)).toBe('2026-11-26');
  expect(isWorkingDay(localDate('2026-11-25'), own)).toBe(false);
  expect(isWorkingDay(localDate('2026-11-25'))).toBe(true);
});

test('day 0 is given back as it is, also a Sunday', () => {
  expect(plusWorkingDays(localDate('2026-11-22'), 0)).toBe('2026-11-22');
  expect(plusWorkingDays(localDate('2026-11-22'), 1)).toBe('2026-11-23');
});

test.each([-1, 1.5, Number.NaN])('%d is no number of working days', (count) => {
  expect(() => plusWorkingDays(localDate('2026-11-23'), count)).toThrow(RangeError);
});

test('counting is the inverse of adding, and never lands on a closed day', () => {
  const days = integer({
    min: toDayNumber(localDate('2016-01-01')),
    max: toDayNumber(localDate('2098-01-01')),
  }).map(fromDayNumber);
  assert(
    property(days, integer({ min: 1, max: 60 }), (date, count) => {
      const later = plusWorkingDays(date, count);
      expect(isWorkingDay(later)).toBe(true);
      expect(workingDaysBetween(date, later)).toBe(count);
      expect(workingDaysBetween(later, date)).toBe(-count);
      expect(workingDaysBetween(date, plusDays(later, -1))).toBe(count - 1);
    }),
  );
});
