import { UNRECORDED, type Distribution } from '#domain/statistics/distribution.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { besideNumber, besideShare, LEAST_BASE, whyOfLine, type Beside, type Sides } from './change.ts';
import { mostCommon } from './leading-categories.ts';
import type { CommonKind, PartOf, Statement } from './statement.ts';
import type { Spread } from '#domain/statistics/spread.ts';

/** What is said of the advice line, each caveat before the figures it is about. */
export function lineStatements(sides: Sides): Statement[] {
  const { report } = sides;
  const { line } = report.totals;
  if (openDaysOf(report) === 0 && line.incoming === 0) return [{ kind: 'noOpenDays' }];
  return [
    ...unstaffed(sides),
    ...(report.municipality === null ? allCalls(sides) : [answeredCalls(sides)]),
    ...unrecorded(report),
    ...common(sides, 'outcome'),
    ...common(sides, 'topic'),
  ];
}

function openDaysOf({ lineFigures, throughOn, period }: PeriodReport): number {
  // Offices' days are counted each for itself; their open ones are what coverage is divided by.
  return throughOn < period.from ? 0 : (lineFigures.coverage?.whole ?? 0);
}

function unstaffed({ report, compared }: Sides): Statement[] {
  const of = (one: PeriodReport | null): PartOf | null =>
    one && one.lineFigures.unstaffedDays > 0
      ? { part: one.lineFigures.unstaffedDays, base: openDaysOf(one) }
      : null;
  const [now, before] = [of(report), of(compared)];
  return now || before ? [{ kind: 'unstaffed', now, before }] : [];
}

function allCalls(sides: Sides): Statement[] {
  const { report } = sides;
  const { incoming, missed, outside } = report.totals.line;
  const calls: Statement = {
    kind: 'calls',
    count: incoming,
    outside,
    beside: besideNumber(sides, ({ totals }) => totals.line.incoming, whyOfLine(sides)),
  };
  if (incoming === 0) return [calls];
  const why = whyOfLine(sides);
  return [
    calls,
    ...callsPerDay(sides),
    {
      kind: 'answered',
      missed,
      share: report.lineFigures.answerRate,
      beside: besideShare(
        sides,
        ({ lineFigures }) => lineFigures.answerRate,
        // A share of what has come so far is a share.
        why === 'unstaffed' ? why : undefined,
      ),
    },
  ];
}

function answeredCalls(sides: Sides): Statement {
  const of = ({ totals }: PeriodReport) => totals.line.answered;
  return {
    kind: 'answeredCalls',
    count: of(sides.report),
    beside: besideNumber(sides, of, whyOfLine(sides)),
  };
}

/** Of staffed days alone, on both sides: this is what can be compared when some were not staffed. */
function callsPerDay({ report, compared }: Sides): Statement[] {
  const spread = report.lineFigures.callsPerOpenDay;
  if (!spread) return [];
  const isOfOffices = report.rows.some(({ states }) => states.length > 1);
  const beside = compared && besideSpread(spread, compared.lineFigures.callsPerOpenDay);
  return [{ kind: 'callsPerDay', spread, beside, isOfOffices }];
}

function besideSpread(now: Spread, before: Spread | undefined): Beside<Spread | undefined> {
  if (!before) return { before, change: { why: 'noBaseBefore' } };
  if (now.divisor < LEAST_BASE || before.divisor < LEAST_BASE)
    return { before, change: { why: 'smallBase' } };
  return { before, change: { by: now.meanTenths - before.meanTenths } };
}

const distributionOf = ({ distributions }: PeriodReport, of: CommonKind): Distribution | undefined =>
  distributions.find(({ kind }) => kind === of);

const unrecordedOf = ({ rows }: Distribution) => rows.find(({ key }) => key === UNRECORDED)?.count ?? 0;

function unrecorded(report: PeriodReport): Statement[] {
  const of = (['outcome', 'topic'] as const).flatMap((what) => {
    const found = distributionOf(report, what);
    const part = found ? unrecordedOf(found) : 0;
    return found && part > 0 ? [{ what, part, base: found.calls }] : [];
  });
  return of.length > 0 ? [{ kind: 'unrecorded', of }] : [];
}

function common({ report, compared }: Sides, of: CommonKind): Statement[] {
  const found = distributionOf(report, of);
  // Of calls that nothing was recorded of, the caveat says all there is.
  if (!found || found.total === unrecordedOf(found)) return [];
  const before = compared && distributionOf(compared, of);
  const rows = mostCommon(found.rows).map((row) => ({
    ...row,
    before: before ? (before.rows.find(({ key }) => key === row.key)?.count ?? 0) : null,
  }));
  return [{ kind: 'mostCommon', of, rows, calls: found.calls, callsBefore: before ? before.calls : null }];
}
