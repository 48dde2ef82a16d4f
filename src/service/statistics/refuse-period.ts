import { daysBetween } from '#domain/time/local-date.ts';
import { isPeriod, type Period } from '#domain/time/period.ts';
import { refuse } from '#service/refuse.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';

/** Days a report may span: three years, so that any year can be asked with those around it. */
export const LONGEST_PERIOD = 1_096;

/** Refuses a period that ends before it begins, is longer than {@link LONGEST_PERIOD} or leaves the known calendar. */
export function refusePeriod(field: string, period: Period): void {
  if (!isPeriod(period)) refuse('INVALID_INPUT', { problems: [{ field, code: 'endBeforeStart' }] });
  refuseUnknownDay(field, period.from);
  refuseUnknownDay(field, period.to);
  if (daysBetween(period.from, period.to) + 1 > LONGEST_PERIOD)
    refuse('INVALID_INPUT', { problems: [{ field, code: 'periodTooLong' }] });
}
