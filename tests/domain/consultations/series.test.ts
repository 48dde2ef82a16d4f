import { expect, test } from 'vitest';
import { checkSeries, type SeriesRhythm } from '#domain/consultations/series.ts';
import { weeklyDays } from '#domain/time/weekly-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';

const rhythm = (changes: Partial<SeriesRhythm> = {}): SeriesRhythm => ({
  weekday: 3,
  startMinute: at(8),
  endMinute: at(9),
  everyWeeks: 1,
  validFromOn: localDate('2026-10-19'),
  validToOn: localDate('2026-11-18'),
  ...changes,
});
const problems = (changes: Partial<SeriesRhythm>) =>
  checkSeries(rhythm(changes)).map(({ field, code }) => `${field} ${code}`);

test('every Wednesday, every other, and the last day included', () => {
  expect(weeklyDays(rhythm())).toEqual([
    '2026-10-21',
    '2026-10-28',
    '2026-11-04',
    '2026-11-11',
    '2026-11-18',
  ]);
  expect(weeklyDays(rhythm({ everyWeeks: 2 }))).toEqual(['2026-10-21', '2026-11-04', '2026-11-18']);
  // Counted from the week of the first day, also when that day is after the weekday.
  expect(weeklyDays(rhythm({ everyWeeks: 2, validFromOn: localDate('2026-10-22') }))).toEqual([
    '2026-11-04',
    '2026-11-18',
  ]);
});

test('every other week goes on over a year of 53 weeks', () => {
  const dates = weeklyDays(
    rhythm({ everyWeeks: 2, validFromOn: localDate('2026-12-14'), validToOn: localDate('2027-01-31') }),
  );
  expect(dates).toEqual(['2026-12-16', '2026-12-30', '2027-01-13', '2027-01-27']);
});

test('what is wrong with a rhythm', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ startMinute: minuteOfDay(482) })).toEqual(['startMinute offGrid']);
  expect(problems({ endMinute: at(8) })).toEqual(['endMinute endNotAfterStart']);
  expect(problems({ everyWeeks: 0 })).toEqual(['everyWeeks everyWeeksNotAllowed']);
  expect(problems({ validToOn: localDate('2026-10-18') })).toEqual(['validToOn validityReversed']);
  expect(problems({ validToOn: localDate('2026-10-20') })).toEqual(['validToOn noDates']);
  expect(problems({ validToOn: localDate('2027-10-19') })).toEqual([]);
  expect(problems({ validToOn: localDate('2027-10-20') })).toEqual(['validToOn seriesTooLong']);
});
