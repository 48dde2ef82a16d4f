import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';

/** The whole of a time, which may be of any day: `ke 21.10.2026 9.00–9.30`. */
export function sayBookedTime(time: MinuteRange & { readonly on: LocalDate }, language: Language): string {
  return `${formatWeekdayAndDate(time.on, language)} ${formatMinuteRange(time, language)}`;
}
