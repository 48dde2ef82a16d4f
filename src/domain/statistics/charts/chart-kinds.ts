import { distributionKinds, type DistributionKind } from '#domain/statistics/distribution.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';

/** Charts of a report, in the order in which they are shown. */
export const chartKinds = ['callsByDay', 'kelaUse', 'halfHours', 'passes', ...distributionKinds] as const;

export type ChartKind = (typeof chartKinds)[number];

/** True for a chart whose bars are the rows of a distribution. */
export const isDistributionChart = (kind: ChartKind): kind is DistributionKind =>
  (distributionKinds as readonly string[]).includes(kind);

/** The charts that a report has: of one municipality only calls are told (see of-municipality.ts). */
export function chartsOf({ municipality }: Pick<PeriodReport, 'municipality'>): readonly ChartKind[] {
  return municipality === null
    ? chartKinds
    : chartKinds.filter((kind) => kind !== 'kelaUse' && kind !== 'passes');
}
