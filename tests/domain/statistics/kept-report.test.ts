import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { figureList, ofTheMoment } from '#domain/statistics/figure-list.ts';
import { keptReport, keptTableKinds } from '#domain/statistics/kept-report.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { october } from '#tests/support/report-facts.ts';

test('every figure is kept but those of the moment, and every table', () => {
  const report = periodReport({ ...october, freeSlots: { first: 1, third: 2 } });
  const { figures, tables, throughOn } = keptReport(report);
  expect(figures).toEqual(figureList(report).filter(({ key }) => !ofTheMoment.has(key)));
  expect(figures.length).toBeGreaterThan(50);
  expect(tables.map(({ kind }) => kind)).toEqual(keptTableKinds);
  expect(throughOn).toBe('2026-10-31');
});

test('of the tables only what was counted, a half hour by its weekday and minute', () => {
  const { tables } = keptReport(periodReport(october));
  const rows = (kind: string) => tables.find((table) => table.kind === kind)?.rows;
  expect(rows('municipality')).toEqual([
    { key: '010', count: 1 },
    { key: '989', count: 1 },
    { key: 'unrecorded', count: 2 },
  ]);
  expect(rows('halfHour')).toContainEqual({ key: '4 600', count: 1 });
  expect(rows('eventVisitors')).toEqual([{ key: 'shop', count: 10 }]);
});

test('what is kept of any report is the same after it was stored, and holds a few thousand letters', () => {
  assert(
    property(anyReport, (report) => {
      const kept = keptReport(report);
      const text = JSON.stringify(kept);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(kept)));
      expect(text.length).toBeLessThan(20_000);
    }),
    { numRuns: 25 },
  );
});
