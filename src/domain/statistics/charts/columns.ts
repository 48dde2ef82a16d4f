import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { callsByDay } from './calls-by-day.ts';
import type { ColumnValues } from './drawing/column-layout.ts';
import { kelaUse } from './kela-use.ts';
import type { PointState } from './point-state.ts';

/** One column of a chart along the calendar. */
export interface ChartColumn extends ColumnValues {
  /** What the line was on the days; undefined for what has no such state. */
  readonly state: PointState | undefined;
  /** Something was counted here, so that zero is drawn as zero. */
  readonly isCounted: boolean;
}

/** Calls: answered, and above them missed. */
export function callsColumns(report: PeriodReport, compared: PeriodReport | null): ChartColumn[] {
  return callsByDay(report, compared).points.map(({ now, before }) => ({
    layers: now ? [now.answered, now.missed] : [],
    before: before?.incoming ?? null,
    state: now?.state,
    isCounted: now?.state === 'staffedNoCalls' || now?.state === 'staffedWithCalls',
  }));
}

/** Kela slots: used, above them unused, above them in other use. */
export function kelaColumns(report: PeriodReport, compared: PeriodReport | null): ChartColumn[] {
  return kelaUse(report, compared).points.map(({ now, before }) => ({
    layers: now ? [now.used, now.unused, now.blocked] : [],
    before: before?.used ?? null,
    state: undefined,
    isCounted: now !== undefined,
  }));
}
