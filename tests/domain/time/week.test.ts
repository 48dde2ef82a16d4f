import { describe, expect, test } from 'vitest';
import { datesBetween, fromDayNumber, localDate, plusDays, toDayNumber } from '#domain/time/local-date.ts';
import { mondayOf, weekdayOf, weekOf } from '#domain/time/week.ts';

describe('weekdays', () => {
  test.each([
    ['1900-01-01', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2021-02-03', 3],
    ['2026-11-22', 7],
    ['2100-03-01', 1],
  ])('%s is weekday %i', (on, weekday) => {
    expect(weekdayOf(localDate(on))).toBe(weekday);
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2026-11-22', 2026, 47],
    ['2021-01-03', 2020, 53],
  ])('%s belongs to %i week %i', (on, year, week) => {
    expect(weekOf(localDate(on))).toEqual({ year, week });
  });

  test('2020, 2026, 2032 and 2037 have 53 weeks, the years between have 52', () => {
    const weeks = (year: number) => weekOf(localDate(`${year}-12-28`)).week;
    const long = Array.from({ length: 21 }, (_, index) => 2018 + index).filter((year) => weeks(year) === 53);
    expect(long).toEqual([2020, 2026, 2032, 2037]);
    expect(weeks(2027)).toBe(52);
  });

  test('1900–2200: a week is seven days in a row, and its number grows by one or begins again', () => {
    const wrong: string[] = [];
    let before = weekOf(mondayOf(localDate('1900-01-08')));
    const last = toDayNumber(localDate('2200-12-28'));
    for (let number = toDayNumber(localDate('1900-01-15')); number <= last; number += 7) {
      const monday = fromDayNumber(number);
      const week = weekOf(monday);
      const follows =
        week.year === before.year ? week.week === before.week + 1 : week.week === 1 && before.week >= 52;
      const whole =
        weekOf(plusDays(monday, 6)).week === week.week && mondayOf(plusDays(monday, 6)) === monday;
      if (weekdayOf(monday) !== 1 || !follows || !whole) wrong.push(`${monday}: ${JSON.stringify(week)}`);
      before = week;
    }
    expect(wrong).toEqual([]);
    expect(before).toEqual({ year: 2200, week: 52 });
  });

  test('Monday of every day of a week is the same day', () => {
    const week = datesBetween(localDate('2026-12-28'), localDate('2027-01-03'));
    expect(new Set(week.map(mondayOf))).toEqual(new Set(['2026-12-28']));
  });
});
