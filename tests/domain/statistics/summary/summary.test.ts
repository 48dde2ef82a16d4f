import { assert, constant, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodReport, type PeriodReport } from '#domain/statistics/period-report.ts';
import { caveats, type Statement } from '#domain/statistics/summary/statement.ts';
import { summaryOf, summaryParts } from '#domain/statistics/summary/summary.ts';
import { localDate } from '#domain/time/local-date.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { extremeReport } from '#tests/support/extreme-report.ts';
import { callOn, monthFacts, october } from '#tests/support/report-facts.ts';

const statements = (report: PeriodReport, compared: PeriodReport | null = null) =>
  summaryOf(report, compared).flatMap((section) => section.statements);
const kinds = (report: PeriodReport, compared: PeriodReport | null = null) =>
  statements(report, compared).map(({ kind }) => kind);
const find = <Kind extends Statement['kind']>(of: readonly Statement[], kind: Kind) =>
  of.find((one): one is Extract<Statement, { kind: Kind }> => one.kind === kind);

test('an ordinary month, in order, each caveat before what it is about', () => {
  expect(kinds(periodReport(october))).toEqual([
    'unstaffed',
    'calls',
    'callsPerDay',
    'answered',
    'unrecorded',
    'mostCommon',
    'mostCommon',
    'handovers',
    'callBacks',
    'kelaUse',
    'kelaVisits',
    'walkIns',
  ]);
});

test('the longest summary has every statement once, and no more than fit a page', () => {
  const report = extremeReport('2027-05', 40, '2027-05-30');
  const all = kinds(report, extremeReport('2027-04', 30, '2027-04-30'));
  expect(all).toHaveLength(14);
  expect(all.filter((kind) => caveats.has(kind))).toEqual([
    'goesOn',
    'unstaffed',
    'unrecorded',
    'kelaUnresolved',
  ]);
});

test('its numbers are those of the report', () => {
  const report = periodReport(october);
  const all = statements(report);
  expect(find(all, 'unstaffed')).toEqual({ kind: 'unstaffed', now: { part: 1, base: 22 }, before: null });
  expect(find(all, 'calls')).toEqual({ kind: 'calls', count: 6, outside: 1, beside: null });
  expect(find(all, 'answered')).toMatchObject({ missed: 1, share: { part: 5, whole: 6 } });
  expect(find(all, 'unrecorded')?.of).toEqual([
    { what: 'outcome', part: 1, base: 5 },
    { what: 'topic', part: 3, base: 4 },
  ]);
  expect(find(all, 'kelaUse')?.share).toMatchObject({ part: 6, whole: 6 });
  expect(find(all, 'kelaVisits')).toMatchObject({
    cancelled: 2,
    lateCancelled: 2,
    share: { part: 2, whole: 4 },
  });
  expect(find(all, 'walkIns')).toMatchObject({ count: 2, left: 0, notServed: 0 });
});

describe('where there is nothing', () => {
  const empty = periodReport(monthFacts('2026-09'));

  test('it says once that there were none, and nothing of parts of nothing', () => {
    expect(kinds(empty)).toEqual(['calls', 'handovers', 'callBacks', 'kelaUse']);
    expect(find(statements(empty), 'calls')?.count).toBe(0);
    expect(find(statements(empty), 'kelaUse')?.share).toBeUndefined();
  });

  test('a period that is ahead has one statement, and one without open days says so', () => {
    const ahead = periodReport(monthFacts('2026-10', undefined, localDate('2026-09-30')));
    expect(statements(ahead)).toEqual([{ kind: 'notBegun' }]);
    const shut = periodReport(
      monthFacts('2026-07', () => ({ line: { kind: 'closed', why: { kind: 'no-hours' } } })),
    );
    expect(kinds(shut)[0]).toBe('noOpenDays');
  });
});

test('of one municipality only what is recorded by it', () => {
  const report = periodReport({ ...october, municipality: '010' });
  expect(kinds(report)).toEqual(['unstaffed', 'answeredCalls', 'mostCommon', 'mostCommon']);
  expect(find(statements(report), 'answeredCalls')?.count).toBe(1);
});

test('days of two offices are told to be counted each for itself', () => {
  const one = monthFacts('2026-09', ({ on }) => ({ calls: [callOn(on)] }));
  const two = periodReport({ ...one, offices: [...one.offices, ...one.offices] });
  expect(find(statements(two), 'callsPerDay')).toMatchObject({ isOfOffices: true });
  expect(find(statements(periodReport(one)), 'callsPerDay')).toMatchObject({ isOfOffices: false });
});

test('a mean of staffed days is compared where the calls are not: an unstaffed day is in neither mean', () => {
  const before = periodReport(monthFacts('2026-09', ({ on }) => ({ calls: [callOn(on)] })));
  const all = statements(periodReport(october), before);
  expect(find(all, 'calls')?.beside?.change).toEqual({ why: 'unstaffed' });
  expect(find(all, 'answered')?.beside?.change).toEqual({ why: 'unstaffed' });
  // 5 calls on 21 days, 22 on 22.
  expect(find(all, 'callsPerDay')?.beside?.change).toEqual({ by: 2 - 10 });
});

test('any two reports: sections in order, 14 statements at most, a caveat first among what it is about, no base of zero', () => {
  assert(
    property(anyReport, oneof(constant(null), anyReport), (report, compared) => {
      const sections = summaryOf(report, compared);
      const order = sections.map(({ part }) => summaryParts.indexOf(part));
      expect(order).toEqual([...order].sort((one, other) => one - other));
      const all = sections.flatMap((section) => section.statements);
      expect(all.length).toBeLessThanOrEqual(14);
      expect(all.length).toBeGreaterThan(0);
      const bases = all.flatMap((statement) => [
        ...('share' in statement && statement.share ? [statement.share.whole] : []),
        ...(statement.kind === 'mostCommon' ? [statement.calls] : []),
        ...(statement.kind === 'callsPerDay' ? [statement.spread.divisor] : []),
      ]);
      expect(bases.filter((base) => base <= 0)).toEqual([]);
      const besides = all.flatMap((statement) => ('beside' in statement ? [statement.beside] : []));
      expect(besides.filter((beside) => (beside !== null) !== (compared !== null))).toEqual([]);
      const at = (kind: Statement['kind']) => all.findIndex((one) => one.kind === kind);
      const affected = [
        ['unstaffed', 'callsPerDay'],
        ['unrecorded', 'mostCommon'],
        ['kelaUnresolved', 'kelaUse'],
      ] as const;
      const late = affected.filter(([caveat, figure]) => at(figure) >= 0 && at(caveat) > at(figure));
      expect(late).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
