import { describe, expect, test } from 'vitest';
import { groupingOf, groupRows } from '#domain/statistics/charts/grouping.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { localDate } from '#domain/time/local-date.ts';
import { monthFacts } from '#tests/support/report-facts.ts';

const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });

test.each([
  ['one day', period('2027-05-01', '2027-05-01'), 'day'],
  ['the longest two months', period('2027-07-01', '2027-08-31'), 'day'],
  ['one day more', period('2027-07-01', '2027-09-01'), 'week'],
  ['three months', period('2027-03-01', '2027-05-31'), 'week'],
  ['half a year', period('2027-07-01', '2027-12-31'), 'week'],
  ['190 days', period('2027-01-01', '2027-07-09'), 'week'],
  ['191 days', period('2027-01-01', '2027-07-10'), 'month'],
  ['a year', period('2027-01-01', '2027-12-31'), 'month'],
])('%s is shown by %3$s', (_, given, by) => {
  expect(groupingOf(given)).toBe(by);
});

describe('groups of days', () => {
  const { rows } = periodReport(monthFacts('2026-10'));

  test('weeks begin on Monday; the first and the last are what the period has of them', () => {
    expect(groupRows(rows, 'week').map(({ from, to }) => [from, to])).toEqual([
      ['2026-10-01', '2026-10-04'],
      ['2026-10-05', '2026-10-11'],
      ['2026-10-12', '2026-10-18'],
      ['2026-10-19', '2026-10-25'],
      ['2026-10-26', '2026-10-31'],
    ]);
  });

  test('a week over New Year is one week', () => {
    const december = periodReport(monthFacts('2026-12')).rows;
    const january = periodReport(monthFacts('2027-01')).rows;
    const weeks = groupRows([...december, ...january], 'week');
    expect(weeks.find(({ from }) => from === '2026-12-28')?.to).toBe('2027-01-03');
  });

  test('months and days keep every row once', () => {
    expect(groupRows(rows, 'month')).toMatchObject([{ from: '2026-10-01', to: '2026-10-31' }]);
    expect(groupRows(rows, 'day').flatMap((group) => group.rows)).toEqual(rows);
    expect(groupRows([], 'week')).toEqual([]);
  });
});
