import { daysInMonth, localDate, type LocalDate } from '#domain/time/local-date.ts';
import { monthOf, plusMonths } from '#domain/time/month.ts';

/** Whole months after the closing at which it is worth asking how the client is. A list, never a duty. */
export const followUpMonths = [1, 3] as const;

export type FollowUpMonths = (typeof followUpMonths)[number];

/** What was learnt at a follow-up. */
export const followUpResults = ['well', 'needsHelp', 'notReached'] as const;

export type FollowUpResult = (typeof followUpResults)[number];

/** The same day `months` later, or the last day of a month that is too short. */
export function followUpOn(closedOn: LocalDate, months: FollowUpMonths): LocalDate {
  const month = plusMonths(monthOf(closedOn), months);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const day = Math.min(Number(closedOn.slice(8)), last);
  return localDate(`${month}-${String(day).padStart(2, '0')}`);
}
