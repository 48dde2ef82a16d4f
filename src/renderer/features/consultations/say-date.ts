import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

/** A date of a series: `ke 21.10.2026 8.00–9.00`. */
export function sayDate(date: MinuteRange & { readonly on: LocalDate }, language: Language): string {
  return `${formatWeekdayAndDate(date.on, language)} ${formatMinuteRange(date, language)}`;
}
