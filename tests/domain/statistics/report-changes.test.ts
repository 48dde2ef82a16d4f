import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { keptReport, type KeptReport } from '#domain/statistics/kept-report.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { countChanges, reportChanges } from '#domain/statistics/report-changes.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { callOn, october } from '#tests/support/report-facts.ts';
import { officeOf, withOffice } from '#tests/support/with-office.ts';

const stored = (kept: KeptReport) => JSON.parse(JSON.stringify(kept)) as KeptReport;
const was = stored(keptReport(periodReport(october)));

/** October with one more answered call about Kuortane on the 7th. */
const later = () => {
  const { days } = officeOf(october);
  const changed = days.map((day) =>
    day.on === '2026-10-07'
      ? { ...day, calls: [callOn(day.on, { municipality: '300', outcome: 'resolved' })] }
      : day,
  );
  return keptReport(periodReport(withOffice(october, { days: changed })));
};

test('a call entered later is named figure by figure and category by category', () => {
  const { figures, categories } = reportChanges(was, later());
  const values = figures.map(({ was: { key, value }, is }) => [key, value, is.value]);
  expect(values).toContainEqual(['incoming', 6, 7]);
  expect(values).toContainEqual(['answered', 5, 6]);
  expect(values.map(([key]) => key)).not.toContain('missed');
  expect(categories).toEqual([
    { kind: 'outcome', key: 'resolved', was: 2, is: 3 },
    { kind: 'serviceTask', key: 'unrecorded', was: 3, is: 4 },
    { kind: 'topic', key: 'unrecorded', was: 3, is: 4 },
    { kind: 'municipality', key: '300', was: 0, is: 1 },
    { kind: 'callerKind', key: 'unrecorded', was: 3, is: 4 },
    { kind: 'ageBand', key: 'unrecorded', was: 3, is: 4 },
    { kind: 'halfHour', key: '3 540', was: 0, is: 1 },
  ]);
});

test('what was taken away stands with 0 as what it is', () => {
  const { categories } = reportChanges(stored(later()), keptReport(periodReport(october)));
  expect(categories).toContainEqual({ kind: 'municipality', key: '300', was: 1, is: 0 });
});

test('the same share of other parts is a change; a figure that only one version counts is none', () => {
  const [share] = was.figures.filter(({ key }) => key === 'answerRate');
  if (!share) throw new Error('No share');
  const figures = (part: number, divisor: number) => ({ ...was, figures: [{ ...share, part, divisor }] });
  expect(countChanges(reportChanges(figures(1, 2), figures(2, 4)))).toBe(1);
  expect(countChanges(reportChanges({ ...was, figures: [], tables: [] }, was))).toBe(0);
  expect(countChanges(reportChanges(was, { ...was, figures: [], tables: [] }))).toBe(0);
});

test('an office’s own name goes along', () => {
  const table = (count: number) => ({
    ...was,
    tables: [{ kind: 'topic' as const, rows: [{ key: 't1', name: 'Oma aihe', count }] }],
  });
  expect(reportChanges(table(1), table(3)).categories).toEqual([
    { kind: 'topic', key: 't1', name: 'Oma aihe', was: 1, is: 3 },
  ]);
});

test('any report has not changed from itself after it was stored; two differ alike from both ends', () => {
  assert(
    property(anyReport, anyReport, (one, other) => {
      const [first, second] = [keptReport(one), keptReport(other)];
      expect(countChanges(reportChanges(stored(first), first))).toBe(0);
      const there = reportChanges(first, second).categories;
      const back = reportChanges(second, first).categories;
      const turned = back.map(({ was: before, is, ...rest }) => ({ ...rest, was: is, is: before }));
      const byKey = (list: typeof there) =>
        list.map((row) => JSON.stringify(row, ['kind', 'key', 'was', 'is'])).sort();
      expect(byKey(there)).toEqual(byKey(turned));
    }),
    { numRuns: 25 },
  );
});
