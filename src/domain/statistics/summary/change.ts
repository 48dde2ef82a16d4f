import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Share } from '#domain/statistics/share.ts';

/** Least base of which a share or a mean is told; of a smaller one only its counts are. */
export const LEAST_BASE = 10;

/** Why two numbers stand side by side without being called a change. */
export const whyUntold = [
  /** One of the periods goes on. */
  'goesOn',
  /** One of them has no staffed open day. */
  'noOpenDays',
  /** On some open days of one of them nobody was named, so what came on them was recorded by nobody. */
  'unstaffed',
  /** Some days of one of them come from an old table, which has calls and nothing else. */
  'imported',
  'noBaseNow',
  'noBaseBefore',
  'smallBase',
] as const;

export type WhyUntold = (typeof whyUntold)[number];

/** How much more there was than in the compared period (negative: less, 0: the same), or why that is not told. */
export type Change = { readonly by: number } | { readonly why: WhyUntold };

/** The same number of the compared period. */
export interface Beside<Value> {
  readonly before: Value;
  readonly change: Change;
}

/** A report and the one that is set beside it. */
export interface Sides {
  readonly report: PeriodReport;
  /** Null when nothing is compared. */
  readonly compared: PeriodReport | null;
}

/** A number of each side and its change, in the number's own unit; null when nothing is compared. */
export function besideNumber(
  { report, compared }: Sides,
  of: (report: PeriodReport) => number,
  why: WhyUntold | undefined,
): Beside<number> | null {
  if (!compared) return null;
  const before = of(compared);
  return { before, change: why === undefined ? { by: of(report) - before } : { why } };
}

/** A share of each side and its change in tenths of a percentage point, of the two shares as they are shown. */
export function besideShare(
  { report, compared }: Sides,
  of: (report: PeriodReport) => Share | undefined,
  why?: WhyUntold,
): Beside<Share | undefined> | null {
  if (!compared) return null;
  const [now, before] = [of(report), of(compared)];
  if (!before) return { before, change: { why: 'noBaseBefore' } };
  if (!now) return { before, change: { why: 'noBaseNow' } };
  if (why !== undefined) return { before, change: { why } };
  return { before, change: changeOfShare(now, before) };
}

function changeOfShare(now: Share, before: Share): Change {
  if (now.whole < LEAST_BASE || before.whole < LEAST_BASE) return { why: 'smallBase' };
  return { by: now.permille - before.permille };
}

/** Days of the period after the last counted one are still ahead. */
export const goesOn = ({ throughOn, period }: PeriodReport): boolean => throughOn < period.to;

/** Why counts of the line are not called a change. */
export function whyOfLine(sides: Sides): WhyUntold | undefined {
  if (isOfEither(sides, goesOn)) return 'goesOn';
  if (isOfEither(sides, ({ lineFigures }) => lineFigures.callsPerOpenDay === undefined)) return 'noOpenDays';
  if (isOfEither(sides, ({ lineFigures }) => lineFigures.unstaffedDays > 0)) return 'unstaffed';
  return undefined;
}

/** Why what an old table does not have is not called a change. */
export function whyOfRecords(sides: Sides): WhyUntold | undefined {
  return isOfEither(sides, ({ rows }) => rows.some(({ isImported }) => isImported)) ? 'imported' : undefined;
}

/** True when it is true of the report or of the compared one. */
export function isOfEither({ report, compared }: Sides, is: (one: PeriodReport) => boolean): boolean {
  return is(report) || (compared !== null && is(compared));
}
