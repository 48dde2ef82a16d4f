import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { mondayOf, weekdayOf } from '#domain/time/week.ts';
import {
  formatClock,
  formatDateRange,
  formatDayAndMonth,
  formatLongDate,
  formatWeek,
  formatWeekday,
} from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

/** A day as it is said aloud on the phone: `ke 28.10.`. */
export function sayDay(on: LocalDate, language: Language): string {
  return `${formatWeekday(weekdayOf(on), language)} ${formatDayAndMonth(on, language)}`;
}

/** A time as it is said aloud on the phone: `ke 28.10. klo 9.30`. */
export function sayTime(
  time: { readonly on: LocalDate; readonly startMinute: MinuteOfDay },
  language: Language,
): string {
  return `${sayDay(time.on, language)} ${formatClock(time.startMinute, language)}`;
}

/** The day as the screen's heading says it: `keskiviikko 28. lokakuuta 2026, vko 44`. */
export function sayWholeDay(on: LocalDate, language: Language): string {
  return `${formatLongDate(on, language)}, ${formatWeek(on, language)}`;
}

/** The week of the day: `vko 44, 26.10.2026–1.11.2026`. */
export function sayWeek(on: LocalDate, language: Language): string {
  const monday = mondayOf(on);
  return `${formatWeek(on, language)}, ${formatDateRange(monday, plusDays(monday, 6), language)}`;
}
