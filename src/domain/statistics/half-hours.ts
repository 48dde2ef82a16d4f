import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';
import type { CallFact } from './facts.ts';

/** Calls that began in one half hour of one weekday. */
export interface HalfHourCell {
  readonly weekday: Weekday;
  /** First minute of the half hour; null for calls whose time was not recorded. */
  readonly startMinute: MinuteOfDay | null;
  readonly count: number;
}

const LAST_OF_DAY = 1440;

/** The cells that have calls, by weekday and time, those without a time last of their weekday; they add up to the number of calls. */
export function halfHours(calls: readonly CallFact[]): HalfHourCell[] {
  const cells = new Map<number, HalfHourCell>();
  for (const { startedOn, startMinute: began } of calls) {
    const weekday = weekdayOf(startedOn);
    const startMinute = began === null ? null : ((began - (began % 30)) as MinuteOfDay);
    const key = weekday * (LAST_OF_DAY + 1) + (startMinute ?? LAST_OF_DAY);
    cells.set(key, { weekday, startMinute, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.entries()].sort(([one], [other]) => one - other).map(([, cell]) => cell);
}
