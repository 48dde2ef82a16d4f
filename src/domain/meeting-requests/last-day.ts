import type { OwnClosure } from '#domain/calendar/closures.ts';
import { timeLimit, type TimeLimit, type TimeLimitRule } from '#domain/calendar/time-limit.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Toimeentulotukilaki 1412/1997 14 d § 2 mom. (1023/2022): at the latest on the seventh working day after the request. */
export const MEETING_WORKING_DAYS = 7;

/** The last day on which the client has to have met Kela's official, with its basis. */
export function lastMeetingDay(
  askedOn: LocalDate,
  rule: TimeLimitRule,
  closures: readonly OwnClosure[],
): TimeLimit {
  return timeLimit(askedOn, MEETING_WORKING_DAYS, rule, closures);
}
