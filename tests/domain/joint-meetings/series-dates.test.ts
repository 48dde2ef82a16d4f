import { expect, test } from 'vitest';
import { MOST_MEETINGS, seriesDates } from '#domain/joint-meetings/series-dates.ts';
import { localDate } from '#domain/time/local-date.ts';

const firstOn = localDate('2026-12-02');

test('K16 eight weekly days, holidays among them: none is skipped in silence', () => {
  expect(seriesDates({ firstOn, everyWeeks: 1, end: { count: 8 } })).toEqual([
    '2026-12-02',
    '2026-12-09',
    '2026-12-16',
    '2026-12-23',
    '2026-12-30',
    '2027-01-06',
    '2027-01-13',
    '2027-01-20',
  ]);
});

test('every four weeks over the change of the clock', () => {
  expect(seriesDates({ firstOn: localDate('2027-03-03'), everyWeeks: 4, end: { count: 3 } })).toEqual([
    '2027-03-03',
    '2027-03-31',
    '2027-04-28',
  ]);
});

test('a last day is included, one day later it is not reached', () => {
  const until = (lastOn: string) =>
    seriesDates({ firstOn, everyWeeks: 2, end: { lastOn: localDate(lastOn) } });
  expect(until('2026-12-30')).toHaveLength(3);
  expect(until('2026-12-29')).toHaveLength(2);
  expect(until('2026-12-01')).toEqual([firstOn]);
});

test('no more than half a year of weeks, and no less than one meeting', () => {
  expect(seriesDates({ firstOn, everyWeeks: 1, end: { count: 500 } })).toHaveLength(MOST_MEETINGS);
  expect(seriesDates({ firstOn, everyWeeks: 1, end: { lastOn: localDate('2030-01-01') } })).toHaveLength(
    MOST_MEETINGS,
  );
  expect(seriesDates({ firstOn, everyWeeks: 0, end: { count: 0 } })).toEqual([firstOn]);
});
