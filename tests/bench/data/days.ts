import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { datesBetween, localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';

/** First and last day of the generated history: twenty years, as far back as the calendar of holidays goes. */
export const historyFrom = localDate('2015-01-01');
export const historyTo = localDate('2034-12-31');

/** A Wednesday near the end of the history, on which a bench that needs the past is at work. */
export const benchToday = localDate('2034-12-13');

/** Days on which the line answers. */
export function lineDays(): LocalDate[] {
  return datesBetween(historyFrom, historyTo).filter((on) => isWorkingDay(on));
}

/** Two Kela days a week, Wednesday and Thursday. */
export function kelaDays(): LocalDate[] {
  return lineDays().filter((on) => [3, 4].includes(weekdayOf(on)));
}

/** Half hours 9.00–15.00 with lunch 11.30–12.00 left out. */
export const kelaSlots: readonly MinuteRange[] = [9, 9.5, 10, 10.5, 11, 12, 12.5, 13, 13.5, 14, 14.5].map(
  (hour) => ({ startMinute: at(0, hour * 60), endMinute: at(0, hour * 60 + 30) }),
);

/** Hours of the line on every day of the history. */
export const lineHours: MinuteRange = { startMinute: at(9), endMinute: at(10, 30) };

/** Divides `total` things over the days as evenly as whole numbers allow. */
export function spreadOver(days: readonly LocalDate[], total: number): Map<LocalDate, number> {
  const upTo = (index: number) => Math.floor((index * total) / days.length);
  return new Map(days.map((on, index) => [on, upTo(index + 1) - upTo(index)]));
}
