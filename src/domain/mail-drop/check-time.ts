import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export type MailDropProblemCode = 'inTheFuture' | 'tooLongAgo';

interface Moment {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

/** How far back an emptying or a handing over can be written down, in days. */
export const MOST_DAYS_BACK = 366;

/** What is wrong with when the drop was emptied or the envelope handed over: it has happened, and not over a year ago. */
export function checkMailTime(
  { on, minute }: Moment,
  now: Moment,
  field: 'on' | 'handedOn',
): { readonly field: 'on' | 'handedOn'; readonly code: MailDropProblemCode }[] {
  if (on > now.on || (on === now.on && minute > now.minute)) return [{ field, code: 'inTheFuture' }];
  return daysBetween(on, now.on) > MOST_DAYS_BACK ? [{ field, code: 'tooLongAgo' }] : [];
}
