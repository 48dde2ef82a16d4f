import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';
import type { CallFact } from './facts.ts';

/** Calls that began in one half hour of one weekday. */
export interface HalfHourCell {
  readonly weekday: Weekday;
  /** First minute of the half hour. */
  readonly startMinute: MinuteOfDay;
  readonly count: number;
}

/** The cells that have calls, by weekday and time; they add up to the number of calls. */
export function halfHours(calls: readonly CallFact[]): HalfHourCell[] {
  const cells = new Map<number, HalfHourCell>();
  for (const call of calls) {
    const weekday = weekdayOf(call.startedOn);
    const startMinute = (call.startMinute - (call.startMinute % 30)) as MinuteOfDay;
    const key = weekday * 1440 + startMinute;
    cells.set(key, { weekday, startMinute, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.entries()].sort(([one], [other]) => one - other).map(([, cell]) => cell);
}
