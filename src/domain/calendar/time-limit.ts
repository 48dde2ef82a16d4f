import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { closureOn, type Closure, type OwnClosure } from './closures.ts';

/** Which days an office counts in a time limit that is given in working days. */
export interface TimeLimitRule {
  /** Saturdays count; the law leaves it open (usage differs, kotus.fi "arkipäivä"). */
  readonly saturdays: boolean;
  /** Days on which the office itself is closed do not count. */
  readonly skipsClosures: boolean;
}

/** Monday to Friday without public holidays and eves; the office's own closure lengthens no time limit of the law. */
export const usualTimeLimitRule: TimeLimitRule = { saturdays: false, skipsClosures: false };

/** A day that would have counted, and why it did not. */
export interface SkippedDay {
  readonly on: LocalDate;
  readonly closure: Closure;
}

/** The last day of a time limit with its basis: everything needed to count it again by hand. */
export interface TimeLimit {
  /** Day 0, which is not counted (laki 150/1930 2 §). */
  readonly fromOn: LocalDate;
  readonly workingDays: number;
  readonly lastOn: LocalDate;
  readonly rule: TimeLimitRule;
  /** Days passed over between the two, in order; Sundays, and Saturdays that never count, are not listed. */
  readonly skipped: readonly SkippedDay[];
}

/**
 * The `workingDays`th working day after `fromOn`. Public holidays and eves never count. @throws RangeError when
 * `workingDays` is not a whole number from 1, or beyond the years of the holiday table.
 */
export function timeLimit(
  fromOn: LocalDate,
  workingDays: number,
  rule: TimeLimitRule,
  own: readonly OwnClosure[],
): TimeLimit {
  if (!Number.isInteger(workingDays) || workingDays < 1)
    throw new RangeError(`Not a number of working days: ${workingDays}`);
  const closures = rule.skipsClosures ? own : [];
  const skipped: SkippedDay[] = [];
  let day = fromOn;
  for (let left = workingDays; left > 0;) {
    day = plusDays(day, 1);
    if (weekdayOf(day) === 7 || (weekdayOf(day) === 6 && !rule.saturdays)) continue;
    const closure = closureOn(day, closures);
    if (closure) skipped.push({ on: day, closure });
    else left -= 1;
  }
  return { fromOn, workingDays, lastOn: day, rule, skipped };
}

/** Working days from the day after `today` to the last day, both included; 0 on the last day itself and after it. */
export function workingDaysLeft(limit: TimeLimit, today: LocalDate): number {
  const skipped = new Set<string>(limit.skipped.map(({ on }) => on));
  let count = 0;
  for (let day = plusDays(today, 1); day <= limit.lastOn; day = plusDays(day, 1)) {
    const isFree = weekdayOf(day) === 7 || (weekdayOf(day) === 6 && !limit.rule.saturdays);
    if (!isFree && !skipped.has(day)) count += 1;
  }
  return count;
}
