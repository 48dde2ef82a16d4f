import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { refuse } from '#service/refuse.ts';

const first = `${holidayYears.first}-01-01` as LocalDate;
/** The last day whose holidays are known. */
export const lastKnownDay = `${holidayYears.last}-12-31` as LocalDate;

/** Refuses a day whose holidays are not known: it must neither pass for an ordinary day nor be a fault. */
export function refuseUnknownDay(field: string, on: LocalDate): void {
  if (on < first || on > lastKnownDay)
    refuse('INVALID_INPUT', { problems: [{ field, code: 'outsideCalendar' }] });
}

/** The day `days` later, but no later than the calendar reaches. */
export function withinCalendar(from: LocalDate, days: number): LocalDate {
  const day = plusDays(from, days);
  return day > lastKnownDay ? lastKnownDay : day;
}
