import { describe, expect, test } from 'vitest';
import { distributionChart, passesChart } from '#domain/statistics/charts/categories.ts';
import { chartKinds, chartsOf, isDistributionChart } from '#domain/statistics/charts/chart-kinds.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { countPasses, passClassOf } from '#domain/statistics/pass-counts.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { callOn, monthFacts, october } from '#tests/support/report-facts.ts';
import { withOffice } from '#tests/support/with-office.ts';

const closed = (...passes: number[]) =>
  periodReport(
    withOffice(october, { matters: passes.map((count) => ({ passes: count, workers: 1, needMet: null })) }),
  );

describe('passes of closed matters', () => {
  test('three and more are one class', () => {
    expect([0, 1, 2, 3, 4, 44].map(passClassOf)).toEqual(['none', 'once', 'twice', 'more', 'more', 'more']);
    expect(countPasses([])).toEqual({ none: 0, once: 0, twice: 0, more: 0 });
  });

  test('every class is a point, those of zero too, beside the earlier period', () => {
    expect(passesChart(closed(0, 0, 44), closed(1))).toEqual([
      { key: 'none', count: 2, before: 0 },
      { key: 'once', count: 0, before: 1 },
      { key: 'twice', count: 0, before: 0 },
      { key: 'more', count: 1, before: 0 },
    ]);
    expect(passesChart(closed(), null).map(({ before }) => before)).toEqual([null, null, null, null]);
  });
});

describe('a distribution', () => {
  test('has the rows of the report in their order', () => {
    const report = periodReport(october);
    const rows = report.distributions.find(({ kind }) => kind === 'municipality')?.rows;
    expect(distributionChart('municipality', report, null).map(({ key, count }) => ({ key, count }))).toEqual(
      rows,
    );
  });

  test('a category of the earlier period alone stands before what was not recorded', () => {
    const earlier = periodReport(
      monthFacts('2026-09', ({ on }) =>
        on === '2026-09-01' ? { calls: [callOn(on, { topics: ['ended'] })] } : {},
      ),
    );
    const points = distributionChart('topic', periodReport(october), earlier);
    expect(points.slice(-2)).toEqual([
      { key: 'ended', count: 0, before: 1 },
      { key: 'unrecorded', count: 3, before: 0 },
    ]);
  });

  test('keeps the name that the office gave', () => {
    const report = periodReport(october, [{ key: '3', name: 'Raha-asiat', isInForce: true }]);
    expect(distributionChart('topic', report, null)[0]).toMatchObject({ key: '3', name: 'Raha-asiat' });
  });
});

test('a report of one municipality has the charts of calls alone', () => {
  expect(chartsOf({ municipality: null })).toEqual(chartKinds);
  expect(chartsOf({ municipality: '010' })).toEqual(['callsByDay', 'halfHours', ...distributionKinds]);
  expect(chartKinds.filter(isDistributionChart)).toEqual(distributionKinds);
});
