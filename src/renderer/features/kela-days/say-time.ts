import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatClock, formatDayAndMonth, formatWeekday } from '#i18n/formats.ts';
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
