import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { monthOf, type Month } from '#domain/time/month.ts';
import { isWholeMonths, type Period } from '#domain/time/period.ts';
import { weekdayOf, weekOf, type Weekday } from '#domain/time/week.ts';
import { longMonths, longWeekdays, shortWeekdays } from './calendar-names.ts';
import type { Language } from './language.ts';

/**
 * Dates and times as they are written in Finland. Finnish follows the Institute for the Languages of Finland (no
 * leading zeros, a full stop in times: `3.2.2027`, `klo 9.00`). Swedish follows the Finland-Swedish habit by a rule
 * of our own, because the locale data for `sv-FI` gives 2027-02-03 and 09:00. Nothing here asks the computer's
 * time zone or language.
 */
const NBSP = '\u00a0';
const EN_DASH = '–';

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: string;
}

function partsOf(date: LocalDate): DateParts {
  return { day: Number(date.slice(8, 10)), month: Number(date.slice(5, 7)), year: date.slice(0, 4) };
}

/** A day in a table or a sentence: fi and sv `3.2.2027`, en `3 Feb 2027` (3.2. would be read as 2 March). */
export function formatDate(date: LocalDate, language: Language): string {
  const { day, month, year } = partsOf(date);
  if (language === 'en') return `${day} ${(longMonths.en[month - 1] ?? '').slice(0, 3)} ${year}`;
  return `${day}.${month}.${year}`;
}

/** A day without its year, where the year stands nearby: `3.2.`, en `3 Feb`. */
export function formatDayAndMonth(date: LocalDate, language: Language): string {
  const { day, month } = partsOf(date);
  return language === 'en' ? `${day} ${(longMonths.en[month - 1] ?? '').slice(0, 3)}` : `${day}.${month}.`;
}

/** A day with its weekday: `ke 3.2.2027`, `on 3.2.2027`, `Wed 3 Feb 2027`. */
export function formatWeekdayAndDate(date: LocalDate, language: Language): string {
  return `${formatWeekday(weekdayOf(date), language)} ${formatDate(date, language)}`;
}

/** A day as a heading: `keskiviikko 3. helmikuuta 2027`, `onsdag 3 februari 2027`, `Wednesday 3 February 2027`. */
export function formatLongDate(date: LocalDate, language: Language): string {
  const { day, month, year } = partsOf(date);
  const weekday = formatLongWeekday(weekdayOf(date), language);
  const name = longMonths[language][month - 1] ?? '';
  return language === 'fi' ? `${weekday} ${day}. ${name}ta ${year}` : `${weekday} ${day} ${name} ${year}`;
}

/** A range of days, both ends included: `1.10.2026–31.10.2026`. */
export function formatDateRange(from: LocalDate, to: LocalDate, language: Language): string {
  const dash = language === 'en' ? ` ${EN_DASH} ` : EN_DASH;
  return `${formatDate(from, language)}${dash}${formatDate(to, language)}`;
}

/** A month: `lokakuu 2026`, `oktober 2026`, `October 2026`. */
export function formatMonth(month: Month, language: Language): string {
  return `${longMonths[language][Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** A period as people say it: `lokakuu 2026`, `elokuu–lokakuu 2026`, `2026`, otherwise its first and last day. */
export function formatPeriod(period: Period, language: Language): string {
  if (!isWholeMonths(period)) return formatDateRange(period.from, period.to, language);
  const [first, last] = [monthOf(period.from), monthOf(period.to)];
  if (first === last) return formatMonth(first, language);
  const year = period.from.slice(0, 4);
  if (first === `${year}-01` && last === `${year}-12`) return year;
  const begin = formatMonth(first, language);
  const isOneYear = last.startsWith(year);
  return `${isOneYear ? begin.slice(0, -year.length - 1) : begin}${EN_DASH}${formatMonth(last, language)}`;
}

/** A weekday in a table: `ma`, `må`, `Mon`. */
export function formatWeekday(weekday: Weekday, language: Language): string {
  return shortWeekdays[language][weekday - 1] ?? '';
}

/** A weekday in full: `maanantai`, `måndag`, `Monday`. */
export function formatLongWeekday(weekday: Weekday, language: Language): string {
  return longWeekdays[language][weekday - 1] ?? '';
}

/** The ISO week of a day: `vko 47`, `v. 47`, `week 47`. The week's year may differ from the day's. */
export function formatWeek(date: LocalDate, language: Language): string {
  const { week } = weekOf(date);
  return `${{ fi: 'vko', sv: 'v.', en: 'week' }[language]}${NBSP}${week}`;
}

/** A time of day in a table: fi and sv `9.00`, en `9:00`. The end of the day is `24.00`. */
export function formatTime(minute: MinuteOfDay, language: Language): string {
  const mark = language === 'en' ? ':' : '.';
  return `${Math.floor(minute / 60)}${mark}${String(minute % 60).padStart(2, '0')}`;
}

/** A time of day in a sentence: `klo 9.00`, `kl. 9.00`, `9:00`. */
export function formatClock(minute: MinuteOfDay, language: Language): string {
  return `${{ fi: `klo${NBSP}`, sv: `kl.${NBSP}`, en: '' }[language]}${formatTime(minute, language)}`;
}

/** A stretch of a day: `9.00–10.30`; the end is the first minute that is not part of it, as on a door. */
export function formatMinuteRange(range: MinuteRange, language: Language): string {
  return `${formatTime(range.startMinute, language)}${EN_DASH}${formatTime(range.endMinute, language)}`;
}

/** A moment by the office's clocks, to the minute: `3.11.2026 klo 9.15`, `3.11.2026 kl. 9.15`, `3 Nov 2026, 9:15`. */
export function formatMoment(moment: Instant, language: Language): string {
  const { on, minute } = localOf(moment);
  return `${formatDate(on, language)}${language === 'en' ? ',' : ''} ${formatClock(minute, language)}`;
}
