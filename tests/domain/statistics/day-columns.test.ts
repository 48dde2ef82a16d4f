import { expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { october } from '#tests/support/report-facts.ts';

const report = periodReport(october);

test('the columns of a day read its counts, outcomes among them', () => {
  const [first] = report.rows;
  if (!first) throw new Error('no rows');
  const counts = Object.fromEntries(dayColumns.map((column) => [column, dayCount(first, column)]));
  expect(counts).toMatchObject({
    incoming: 3,
    answered: 2,
    missed: 1,
    outside: 1,
    resolved: 1,
    handedOver: 1,
    planned: 0,
  });
});

test('the parts add up to the total in every row and in the totals', () => {
  for (const row of [...report.rows, report.totals]) {
    const of = (column: (typeof dayColumns)[number]) => dayCount(row, column);
    const outcomes = callOutcomes.reduce((sum, outcome) => sum + of(outcome), of('unrecordedOutcomes'));
    expect(outcomes).toBe(of('answered'));
    expect(of('answered') + of('missed')).toBe(of('incoming'));
    expect(of('planned') - of('blocked')).toBe(of('usable'));
  }
});
