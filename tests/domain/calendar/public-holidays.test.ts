import { expect, test } from 'vitest';
import { holidayIds, holidayYears, publicHolidayOn } from '#domain/calendar/public-holidays.ts';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';

const daysOf = (year: number) => datesBetween(localDate(`${year}-01-01`), localDate(`${year}-12-31`));
const closedWeekdays = (year: number) =>
  daysOf(year).filter((date) => weekdayOf(date) <= 5 && publicHolidayOn(date) !== undefined);

test.each([
  [2026, ['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19', '12-24', '12-25']],
  [2027, ['01-01', '01-06', '03-26', '03-29', '05-06', '06-25', '12-06', '12-24']],
  [2028, ['01-06', '04-14', '04-17', '05-01', '05-25', '06-23', '12-06', '12-25', '12-26']],
])('the weekdays closed in %i', (year, days) => {
  expect(closedWeekdays(year)).toEqual(days.map((day) => `${year}-${day}`));
});

test.each([2025, 2029, 2030, 2031])('ten weekdays are closed in %i', (year) => {
  expect(closedWeekdays(year)).toHaveLength(10);
});

test('every year has each holiday once, on a day of its own', () => {
  const years = Array.from(
    { length: holidayYears.last - holidayYears.first + 1 },
    (_, index) => 2015 + index,
  );
  const wrong = years.filter((year) => {
    const ids = daysOf(year).flatMap((date) => publicHolidayOn(date) ?? []);
    return ids.length !== holidayIds.length || new Set(ids).size !== holidayIds.length;
  });
  expect(holidayYears).toEqual({ first: 2015, last: 2099 });
  expect(wrong).toEqual([]);
});

test('days with names', () => {
  const names = ['2027-01-06', '2027-03-28', '2027-06-25', '2026-10-31', '2026-11-07', '2027-01-07'];
  expect(names.map((date) => publicHolidayOn(localDate(date)))).toEqual([
    'epiphany',
    'easter-sunday',
    'midsummer-eve',
    'all-saints-day',
    undefined,
    undefined,
  ]);
});

test('a year that is not in the table is no year without holidays', () => {
  expect(() => publicHolidayOn(localDate('2014-12-31'))).toThrow(RangeError);
  expect(() => publicHolidayOn(localDate('2100-01-01'))).toThrow(RangeError);
});
