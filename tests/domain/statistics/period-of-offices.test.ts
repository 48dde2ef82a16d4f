import { describe, expect, test } from 'vitest';
import { columnsOf, dayColumns } from '#domain/statistics/day-columns.ts';
import type { PeriodFacts } from '#domain/statistics/facts.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import { figureRows } from '#domain/statistics/figure-rows.ts';
import { halfHours } from '#domain/statistics/half-hours.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { callOn, monthFacts, october } from '#tests/support/report-facts.ts';
import { officeOf } from '#tests/support/with-office.ts';

const other = monthFacts('2026-10', ({ on }) =>
  on === '2026-10-01'
    ? { staffed: false, calls: [callOn(on, { municipality: '300', outcome: 'resolved' })] }
    : {},
);
const both: PeriodFacts = { ...october, offices: [...october.offices, ...other.offices] };

describe('several offices', () => {
  const [one, another, together] = [october, other, both].map((facts) => periodReport(facts));

  test('their counts add up, day by day and in the totals', () => {
    for (const [index, row] of (together?.rows ?? []).entries()) {
      const [first, second] = [one?.rows[index], another?.rows[index]];
      expect(row.line.incoming).toBe((first?.line.incoming ?? 0) + (second?.line.incoming ?? 0));
      expect(row.kela.planned).toBe((first?.kela.planned ?? 0) + (second?.kela.planned ?? 0));
    }
    expect(together?.totals.line.answered).toBe(
      (one?.totals.line.answered ?? 0) + (another?.totals.line.answered ?? 0),
    );
    expect(together?.totals.desk).toEqual(one?.totals.desk);
  });

  test('a day has a state of each office, and a figure of days counts each office’s day', () => {
    expect(together?.rows[0]?.states.map(({ kind }) => kind)).toEqual(['staffedWithCalls', 'unstaffed']);
    expect(together?.lineFigures.unstaffedDays).toBe(2);
    expect(together?.lineFigures.callsPerOpenDay?.divisor).toBe(
      (one?.lineFigures.callsPerOpenDay?.divisor ?? 0) + (another?.lineFigures.callsPerOpenDay?.divisor ?? 0),
    );
  });

  test('a day unstaffed in one office is among the unstaffed days', () => {
    if (!together) throw new Error('No report');
    expect(figureRows(together, 'unstaffedDays')?.rows.map(({ on }) => on)).toEqual([
      '2026-10-01',
      '2026-10-05',
    ]);
  });
});

describe('one municipality', () => {
  const report = periodReport({ ...both, municipality: '300' });

  test('has its answered calls and nothing that is not recorded by municipality', () => {
    expect(report.totals.line).toMatchObject({ incoming: 1, answered: 1, missed: 0, outside: 0 });
    expect(report.totals.kela.planned).toBe(0);
    expect(report.totals.desk.deskQuestions).toBe(0);
    expect(report.distributions.find(({ kind }) => kind === 'municipality')?.total).toBe(1);
    expect(columnsOf(report)).not.toContain('missed');
    expect(columnsOf({ municipality: null })).toEqual(dayColumns);
  });

  test('shows only the figures of answered calls', () => {
    expect(figureList(report).map(({ key }) => key)).toEqual([
      'answered',
      'nonCases',
      'resolvedShare',
      'handedOverShare',
      'durationMedian',
      'durationMean',
      'wrapUpMinutes',
      'bigCaseDays',
    ]);
  });

  test('municipalities and the unrecorded ones add up to all answered calls', () => {
    const all = periodReport(both).totals.line.answered;
    const codes = new Set(
      both.offices.flatMap(({ days }) => days.flatMap(({ calls }) => calls.map((call) => call.municipality))),
    );
    const parts = [...codes].filter((code) => code !== null);
    const sum = parts.reduce(
      (total, municipality) => total + periodReport({ ...both, municipality }).totals.line.answered,
      0,
    );
    const unrecorded = both.offices
      .flatMap(({ days }) => days.flatMap(({ calls }) => calls))
      .filter(
        (call) => call.municipality === null && call.kind === 'answered' && call.when === 'inside',
      ).length;
    expect(sum + unrecorded).toBe(all);
  });
});

test('calls of which only the day is known have a cell of their own, last of their weekday', () => {
  const [day] = officeOf(october).days;
  if (!day) throw new Error('No day');
  const cells = halfHours([
    callOn(day.on, { startMinute: null }),
    callOn(day.on),
    callOn(day.on, { startMinute: null }),
  ]);
  expect(cells).toEqual([
    { weekday: 4, startMinute: 540, count: 1 },
    { weekday: 4, startMinute: null, count: 2 },
  ]);
});
