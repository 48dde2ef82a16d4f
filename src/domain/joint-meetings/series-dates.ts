import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** Most meetings that are made at once: half a year of weekly ones. */
export const MOST_MEETINGS = 26;

/** Most weeks between two meetings of a series. */
export const MOST_WEEKS_BETWEEN = 12;

/** A series as it is asked for; it ends after so many meetings, or on a last day (included). */
export interface Series {
  readonly firstOn: LocalDate;
  readonly everyWeeks: number;
  readonly end: { readonly count: number } | { readonly lastOn: LocalDate };
}

/**
 * The days of the series, the first one always among them, at most {@link MOST_MEETINGS}. Closed and taken days stand in
 * it too: each of them is decided about, none is skipped in silence.
 */
export function seriesDates({ firstOn, everyWeeks, end }: Series): LocalDate[] {
  const weeks = Math.max(1, Math.trunc(everyWeeks));
  const most = 'count' in end ? Math.min(MOST_MEETINGS, Math.max(1, Math.trunc(end.count))) : MOST_MEETINGS;
  const days = Array.from({ length: most }, (_, index) => plusDays(firstOn, index * weeks * 7));
  return 'lastOn' in end ? days.filter((on, index) => index === 0 || on <= end.lastOn) : days;
}
