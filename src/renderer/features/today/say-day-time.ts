import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatClock, formatDayAndMonth, formatWeekday } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { todayWords } from '#i18n/today.ts';

/** A day near today: `ke 28.10.`. */
export function sayDay(on: LocalDate, language: Language): string {
  return `${formatWeekday(weekdayOf(on), language)} ${formatDayAndMonth(on, language)}`;
}

/** A moment near today: `tänään klo 13.00`, `ke 28.10. klo 9.30`. */
export function sayDayTime(on: LocalDate, minute: MinuteOfDay, today: LocalDate, language: Language): string {
  const clock = formatClock(minute, language);
  return on === today ? sayIn(todayWords, language)('today', { clock }) : `${sayDay(on, language)} ${clock}`;
}
