import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatClock, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

/** A day and a time of day as in a table: `ke 21.10.2026 klo 9.00`. */
export function sayWhen(on: LocalDate, minute: MinuteOfDay, language: Language): string {
  return `${formatWeekdayAndDate(on, language)} ${formatClock(minute, language)}`;
}
