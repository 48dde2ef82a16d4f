import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

/** Days between switching it on and the first removal by itself: time to look at the preview and change one's mind. */
export const NOTICE_DAYS = 7;
/** From this time of day on it may run by itself: nobody works, and the day's first opening comes after it anyhow. */
export const RUNS_FROM = at(3);

/** The first day on which it runs by itself when it is switched on, or its times are made shorter, today. */
export const automaticFromOn = (today: LocalDate): LocalDate => plusDays(today, NOTICE_DAYS);

export interface RunFacts {
  readonly now: Instant;
  /** The first day on which it may run by itself; null when it is off. */
  readonly automaticFromOn: LocalDate | null;
  /** The day of the last run of any kind; null before the first. */
  readonly lastRunOn: LocalDate | null;
}

/** Whether today's run by itself is due: once a day, also after a clock that was put back. */
export function isRunDue({ now, automaticFromOn: from, lastRunOn }: RunFacts): boolean {
  const { on, minute } = localOf(now);
  if (from === null || on < from || minute < RUNS_FROM) return false;
  return lastRunOn === null || lastRunOn < on;
}
