import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datesBetween,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isLocalDate,
  localDate,
  plusDays,
  toDayNumber,
} from '#domain/time/local-date.ts';

describe('days that exist', () => {
  test.each(['1900-01-01', '2024-02-29', '2000-02-29', '2027-12-31', '9999-12-31'])('%s', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(localDate(text)).toBe(text);
  });

  test.each([
    '1899-12-31',
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '',
  ])('no such day: "%s"', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test('months of an ordinary year and of leap years', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2027, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe('day numbers', () => {
  test('the first day is 0, the day before it -1', () => {
    expect(toDayNumber(localDate('1970-01-01'))).toBe(0);
    expect(toDayNumber(localDate('1969-12-31'))).toBe(-1);
  });

  test('every day 1900–2200 keeps its number, in order and without a gap', () => {
    const first = toDayNumber(localDate('1900-01-01'));
    const last = toDayNumber(localDate('2200-12-31'));
    const wrong: string[] = [];
    let [year, month, day] = [1900, 1, 1];
    for (let number = first; number <= last; number += 1) {
      const date = fromDayNumber(number);
      const expected = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      if (date !== expected || toDayNumber(date) !== number)
        wrong.push(`${number}: ${date}, expected ${expected}, back ${toDayNumber(date)}`);
      day += 1;
      if (day > daysInMonth(year, month)) [day, month] = [1, month + 1];
      if (month > 12) [month, year] = [1, year + 1];
    }
    expect(wrong).toEqual([]);
    expect(last - first + 1).toBe(301 * 365 + 73);
  });

  test('adding days and counting them agree', () => {
    const dayNumber = integer({ min: -25_567, max: 84_370 });
    assert(
      property(dayNumber, integer({ min: -4000, max: 4000 }), (number, days) => {
        const date = fromDayNumber(number);
        const later = plusDays(date, days);
        expect(daysBetween(date, later)).toBe(days);
        expect(later > date).toBe(days > 0);
      }),
    );
  });
});

test('a range of days holds both ends and is empty when reversed', () => {
  const [from, to] = [localDate('2027-02-27'), localDate('2027-03-02')];
  expect(datesBetween(from, to)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02']);
  expect(datesBetween(from, from)).toEqual([from]);
  expect(datesBetween(to, from)).toEqual([]);
});
