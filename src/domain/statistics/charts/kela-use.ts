import { addKelaCounts } from '#domain/statistics/kela-counts.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { groupingOf, groupRows, type DayGroup } from './grouping.ts';
import { pairs, type Pair } from './pair.ts';

/** The slots of a Kela day or of a month's Kela days: `planned` is used + unused + blocked. */
export interface KelaUsePoint extends DayGroup {
  readonly planned: number;
  /** Taken by something else than clients: planned − usable. */
  readonly blocked: number;
  readonly usable: number;
  readonly used: number;
  /** usable − used; on a day that is not over some of them may still be used. */
  readonly unused: number;
}

/** Use along the calendar; on each side it adds up to the totals of its report. */
export interface KelaUse {
  readonly by: 'day' | 'month';
  readonly points: readonly Pair<KelaUsePoint>[];
}

/**
 * The use of Kela slots beside that of an earlier period. By day only days that had slots are points: another day is no
 * Kela day, which is not the same as a Kela day of which nothing was used. By month every counted month is one.
 */
export function kelaUse(report: PeriodReport, compared: PeriodReport | null): KelaUse {
  const by = groupingOf(report.period) === 'day' ? 'day' : 'month';
  return { by, points: pairs(pointsOf(report, by), compared ? pointsOf(compared, by) : []) };
}

function pointsOf(report: PeriodReport, by: 'day' | 'month'): KelaUsePoint[] {
  const counted = report.rows.filter(({ ahead }) => !ahead);
  return groupRows(counted, by)
    .map((group) => {
      const { planned, blocked, usable, used } = addKelaCounts(group.rows.map(({ kela }) => kela));
      return { ...group, planned, blocked, usable, used, unused: usable - used };
    })
    .filter(({ planned }) => by === 'month' || planned > 0);
}
