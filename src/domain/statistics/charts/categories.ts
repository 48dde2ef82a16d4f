import { UNRECORDED, type Distribution, type DistributionKind } from '#domain/statistics/distribution.ts';
import { passClasses, type PassClass } from '#domain/statistics/pass-counts.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';

/** One category of something that divides. */
export interface CategoryPoint<Key extends string = string> {
  readonly key: Key;
  /** As the office calls it; absent for a category of a classification, whose name every language has. */
  readonly name?: string;
  readonly count: number;
  /** Of the earlier period; null when nothing is compared. */
  readonly before: number | null;
}

/** Closed matters by how many times they were passed on; the points add up to the closed matters, on both sides. */
export function passesChart(report: PeriodReport, compared: PeriodReport | null): CategoryPoint<PassClass>[] {
  return passClasses.map((key) => ({
    key,
    count: report.matterFigures.passCounts[key],
    before: compared && compared.matterFigures.passCounts[key],
  }));
}

/**
 * One distribution beside the earlier one: every row of both, so each side still adds up to its total. Rows of the earlier
 * one alone come before those of which nothing was recorded.
 */
export function distributionChart(
  kind: DistributionKind,
  report: PeriodReport,
  compared: PeriodReport | null,
): CategoryPoint[] {
  const now = rowsOf(report, kind);
  const earlier = compared && rowsOf(compared, kind);
  const isNew = ({ key }: Distribution['rows'][number]) => !now.some((row) => row.key === key);
  const own = now.filter(({ key }) => key !== UNRECORDED);
  const all = [...own, ...(earlier ?? []).filter(isNew), ...now.filter(({ key }) => key === UNRECORDED)];
  return all.map((row) => ({
    key: row.key,
    ...(row.name === undefined ? {} : { name: row.name }),
    count: now.find(({ key }) => key === row.key)?.count ?? 0,
    before: earlier && (earlier.find(({ key }) => key === row.key)?.count ?? 0),
  }));
}

function rowsOf({ distributions }: PeriodReport, kind: DistributionKind): Distribution['rows'] {
  return distributions.find((one) => one.kind === kind)?.rows ?? [];
}
