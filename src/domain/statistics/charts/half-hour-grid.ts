import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf, weekdays, type Weekday } from '#domain/time/week.ts';

/** One half hour of one weekday. */
export interface GridCell {
  /** First minute of the half hour; null for calls whose time was not recorded. */
  readonly startMinute: MinuteOfDay | null;
  readonly count: number;
  /** Of the earlier period; null when nothing is compared. */
  readonly before: number | null;
}

export interface GridRow {
  readonly weekday: Weekday;
  /** Counted days of this weekday on which the line was open; of several offices each has its own. */
  readonly openDays: number;
  /** One for each column of the grid. */
  readonly cells: readonly GridCell[];
}

/** Incoming calls by weekday and half hour; the cells add up to them, on both sides. */
export interface HalfHourGrid {
  /**
   * Every half hour from the first that has calls to the last, those without calls between them included; null is the
   * last column, and is there when some call has no time. Empty when no call came.
   */
  readonly columns: readonly (MinuteOfDay | null)[];
  /** Weekdays on which the line was open or a call came, in order. */
  readonly rows: readonly GridRow[];
}

const HALF_HOUR = 30;

/** The grid of a report, wide enough for the report that is set beside it. */
export function halfHourGrid(report: PeriodReport, compared: PeriodReport | null): HalfHourGrid {
  const known = [...report.halfHours, ...(compared?.halfHours ?? [])];
  const columns = columnsOf(known.map(({ startMinute }) => startMinute));
  const rows = weekdays.flatMap((weekday) => {
    const openDays = openDaysOf(report, weekday);
    if (openDays === 0 && !known.some((cell) => cell.weekday === weekday)) return [];
    const cells = columns.map((startMinute) => ({
      startMinute,
      count: countOf(report, weekday, startMinute),
      before: compared && countOf(compared, weekday, startMinute),
    }));
    return [{ weekday, openDays, cells }];
  });
  return { columns, rows };
}

function columnsOf(minutes: readonly (MinuteOfDay | null)[]): (MinuteOfDay | null)[] {
  const times = minutes.filter((minute) => minute !== null);
  const without = times.length < minutes.length ? [null] : [];
  if (times.length === 0) return without;
  const first = times.reduce((least, minute) => (minute < least ? minute : least));
  const last = times.reduce((most, minute) => (minute > most ? minute : most));
  const count = (last - first) / HALF_HOUR + 1;
  const all = Array.from({ length: count }, (_, index) => (first + index * HALF_HOUR) as MinuteOfDay);
  return [...all, ...without];
}

function countOf({ halfHours }: PeriodReport, weekday: Weekday, startMinute: MinuteOfDay | null): number {
  return halfHours.find((cell) => cell.weekday === weekday && cell.startMinute === startMinute)?.count ?? 0;
}

function openDaysOf({ rows }: PeriodReport, weekday: Weekday): number {
  return rows
    .filter(({ on, ahead }) => !ahead && weekdayOf(on) === weekday)
    .flatMap(({ states }) => states)
    .filter(({ kind }) => kind !== 'closed').length;
}
