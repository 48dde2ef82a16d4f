import { describe, expect, test } from 'vitest';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { share } from '#domain/statistics/share.ts';
import { besideNumber, besideShare, whyOfLine, whyOfRecords } from '#domain/statistics/summary/change.ts';
import { localDate } from '#domain/time/local-date.ts';
import { callOn, monthFacts, october } from '#tests/support/report-facts.ts';

const full = periodReport(monthFacts('2026-09', ({ on }) => ({ calls: [callOn(on)] })));
const other = periodReport(monthFacts('2026-08'));
const going = periodReport(monthFacts('2026-10', undefined, localDate('2026-10-15')));
const closed = periodReport(
  monthFacts('2026-07', () => ({ line: { kind: 'closed', why: { kind: 'no-hours' } } })),
);
const imported = periodReport(monthFacts('2026-06', () => ({ importedFrom: 'vanha.xlsx' })));

const both = (report: PeriodReport, compared: PeriodReport) => [
  { report, compared },
  { report: compared, compared: report },
];

describe('a number beside the one before', () => {
  const incoming = ({ totals }: PeriodReport) => totals.line.incoming;

  test('grew, fell or stayed the same', () => {
    const [grew, fell] = both(full, other);
    expect(grew && besideNumber(grew, incoming, undefined)).toEqual({ before: 0, change: { by: 30 } });
    expect(fell && besideNumber(fell, incoming, undefined)).toEqual({ before: 30, change: { by: -30 } });
    expect(besideNumber({ report: full, compared: full }, incoming, undefined)?.change).toEqual({ by: 0 });
  });

  test('is none without a comparison, and no change where there is a reason', () => {
    expect(besideNumber({ report: full, compared: null }, incoming, undefined)).toBeNull();
    expect(besideNumber({ report: full, compared: other }, incoming, 'unstaffed')).toEqual({
      before: 0,
      change: { why: 'unstaffed' },
    });
  });
});

describe('on either side, a reason not to call it a change', () => {
  test.each([
    ['a period that goes on', going, 'goesOn'],
    ['no open days', closed, 'noOpenDays'],
    ['an unstaffed day', periodReport(october), 'unstaffed'],
    ['nothing of these', other, undefined],
  ] as const)('%s', (_, report, why) => {
    expect(both(full, report).map(whyOfLine)).toEqual([why, why]);
  });

  test('an old table, of what it does not have', () => {
    expect(both(full, imported).map(whyOfRecords)).toEqual(['imported', 'imported']);
    expect(whyOfRecords({ report: full, compared: other })).toBeUndefined();
  });
});

describe('a share beside the one before', () => {
  const given = (now: [number, number], before: [number, number], why?: 'imported') =>
    besideShare(
      { report: full, compared: other },
      (report) => share(...(report === full ? now : before)),
      why,
    )?.change;

  test.each([
    [[12, 24], [10, 40], { by: 250 }],
    [[1, 10], [9, 10], { by: -800 }],
    [[1, 10], [2, 20], { by: 0 }],
    [[1, 9], [2, 20], { why: 'smallBase' }],
    [[1, 10], [2, 9], { why: 'smallBase' }],
    [[0, 0], [2, 20], { why: 'noBaseNow' }],
    [[1, 10], [0, 0], { why: 'noBaseBefore' }],
  ] as [[number, number], [number, number], object][])('%j beside %j', (now, before, change) =>
    expect(given(now, before)).toEqual(change),
  );

  test('with a reason it is no change, whatever the shares', () => {
    expect(given([1, 10], [9, 10], 'imported')).toEqual({ why: 'imported' });
  });
});
