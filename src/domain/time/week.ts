import { fromDayNumber, toDayNumber, type LocalDate } from './local-date.ts';

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The ISO weekday of a day. */
export function weekdayOf(date: LocalDate): Weekday {
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Monday of the ISO week the day belongs to. */
export function mondayOf(date: LocalDate): LocalDate {
  return fromDayNumber(toDayNumber(date) - (weekdayOf(date) - 1));
}

/** ISO 8601 week: week 1 holds 4 January, so 1.1.2027 is in week 53 of 2026. */
export function weekOf(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = fromDayNumber(toDayNumber(mondayOf(date)) + 3);
  const year = Number(thursday.slice(0, 4));
  const firstDay = toDayNumber(`${thursday.slice(0, 4)}-01-01` as LocalDate);
  return { year, week: Math.floor((toDayNumber(thursday) - firstDay) / 7) + 1 };
}
