import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { closureOn, isWeekend, type OwnClosure } from './closures.ts';

/**
 * True Monday to Friday when the office has no closure. "Arkipäivä" is left open by the law for Saturdays; the product
 * counts Monday to Friday and shows the day with its basis.
 */
export function isWorkingDay(date: LocalDate, own: readonly OwnClosure[] = []): boolean {
  return !isWeekend(date) && closureOn(date, own) === undefined;
}

/**
 * The `count`th working day after `date`; `date` itself is day 0 and is not counted, whether it is a working day or
 * not. `count` 0 gives `date` back. @throws RangeError when `count` is negative or not whole.
 */
export function plusWorkingDays(date: LocalDate, count: number, own: readonly OwnClosure[] = []): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let day = date;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, own)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to` (day 0 not counted); negative when `to` is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, own: readonly OwnClosure[] = []): number {
  if (to < from) return -workingDaysBetween(to, from, own);
  let count = 0;
  for (let day = from; day < to;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, own)) count += 1;
  }
  return count;
}
