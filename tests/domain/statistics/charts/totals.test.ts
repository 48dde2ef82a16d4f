import { assert, constant, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsByDay } from '#domain/statistics/charts/calls-by-day.ts';
import { distributionChart, passesChart } from '#domain/statistics/charts/categories.ts';
import { halfHourGrid } from '#domain/statistics/charts/half-hour-grid.ts';
import { kelaUse } from '#domain/statistics/charts/kela-use.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { anyReport } from '#tests/support/any-report.ts';

const maybe = oneof(constant(null), anyReport);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Runs the check on any report beside none or any other; a failure prints its seed and path. */
const check = (body: (report: PeriodReport, compared: PeriodReport | null) => void) =>
  assert(property(anyReport, maybe, body), { numRuns: 60 });

describe('a chart shows the report and nothing else', () => {
  test('calls along the calendar add up to the totals, on both sides, and each day is in one point', () => {
    check((report, compared) => {
      const { points } = callsByDay(report, compared);
      for (const [side, of] of [
        ['now', report],
        ['before', compared],
      ] as const) {
        const own = points.flatMap((pair) => pair[side] ?? []);
        for (const key of ['incoming', 'answered', 'missed'] as const)
          expect(sum(own.map((point) => point[key]))).toBe(of?.totals.line[key] ?? 0);
        expect(own.flatMap(({ rows }) => rows)).toEqual(of?.rows ?? []);
        for (const point of own) expect(point.answered + point.missed).toBe(point.incoming);
      }
    });
  });

  test('half hours add up to the incoming calls, on both sides, in a whole grid', () => {
    check((report, compared) => {
      const { columns, rows } = halfHourGrid(report, compared);
      const cells = rows.flatMap((row) => row.cells);
      expect(sum(cells.map(({ count }) => count))).toBe(report.totals.line.incoming);
      expect(sum(cells.map(({ before }) => before ?? 0))).toBe(compared?.totals.line.incoming ?? 0);
      for (const row of rows) expect(row.cells.map(({ startMinute }) => startMinute)).toEqual(columns);
      expect(cells.every(({ before }) => (before === null) === (compared === null))).toBe(true);
    });
  });

  test('Kela slots add up to the totals, on both sides, and each point divides without rest', () => {
    check((report, compared) => {
      const { points } = kelaUse(report, compared);
      for (const [side, of] of [
        ['now', report],
        ['before', compared],
      ] as const) {
        const own = points.flatMap((pair) => pair[side] ?? []);
        for (const key of ['planned', 'blocked', 'usable', 'used'] as const)
          expect(sum(own.map((point) => point[key]))).toBe(of?.totals.kela[key] ?? 0);
        for (const point of own) expect(point.used + point.unused + point.blocked).toBe(point.planned);
      }
    });
  });

  test('closed matters by their passes add up to the closed matters', () => {
    check((report, compared) => {
      const points = passesChart(report, compared);
      expect(sum(points.map(({ count }) => count))).toBe(report.matterFigures.closed);
      expect(sum(points.map(({ before }) => before ?? 0))).toBe(compared?.matterFigures.closed ?? 0);
    });
  });

  test.each(distributionKinds)('the rows of %s add up to its total, on both sides', (kind) => {
    check((report, compared) => {
      const points = distributionChart(kind, report, compared);
      const total = (of: PeriodReport | null) =>
        of?.distributions.find((one) => one.kind === kind)?.total ?? 0;
      expect(sum(points.map(({ count }) => count))).toBe(total(report));
      expect(sum(points.map(({ before }) => before ?? 0))).toBe(total(compared));
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
    });
  });
});
