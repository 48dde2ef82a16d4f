import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { groupingOf, groupRows, type DayGroup, type Grouping } from './grouping.ts';
import { pairs, type Pair } from './pair.ts';
import { pointState, type PointState } from './point-state.ts';

/** The calls of a day, a week or a month: those that began inside the hours. */
export interface CallsPoint extends DayGroup {
  readonly state: PointState;
  /** answered + missed */
  readonly incoming: number;
  readonly answered: number;
  readonly missed: number;
}

/** Calls along the calendar; on each side they add up to the totals of its report. */
export interface CallsByDay {
  readonly by: Grouping;
  readonly points: readonly Pair<CallsPoint>[];
}

/** The calls of a report beside those of an earlier one, which is divided as the report is. */
export function callsByDay(report: PeriodReport, compared: PeriodReport | null): CallsByDay {
  const by = groupingOf(report.period);
  return { by, points: pairs(pointsOf(report, by), compared ? pointsOf(compared, by) : []) };
}

function pointsOf(report: PeriodReport, by: Grouping): CallsPoint[] {
  return groupRows(report.rows, by).map((group) => {
    const sum = (key: 'incoming' | 'answered' | 'missed') =>
      group.rows.reduce((total, { line }) => total + line[key], 0);
    return {
      ...group,
      state: pointState(group.rows),
      incoming: sum('incoming'),
      answered: sum('answered'),
      missed: sum('missed'),
    };
  });
}
