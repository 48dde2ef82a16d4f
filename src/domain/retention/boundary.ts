import { daysInMonth, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange, plusMonths } from '#domain/time/month.ts';

const dayOf = (date: LocalDate) => Number(date.slice(8, 10));

/** The same day so many calendar months later (earlier when negative); the month's last day where it has no such day. */
function monthsAfter(date: LocalDate, months: number): LocalDate {
  const to = plusMonths(monthOf(date), months);
  const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  return `${to}-${String(Math.min(dayOf(date), last)).padStart(2, '0')}` as LocalDate;
}

/**
 * The first day on which it is removed: the words stay through the same day so many months later, and go when the next day
 * begins in the office (Europe/Helsinki). From 30.11. with three months: they stay through 28.2. and go on 1.3.
 */
export function removedFromOn(on: LocalDate, months: number): LocalDate {
  return plusDays(monthsAfter(on, months), 1);
}

/** The last day whose words are to be removed today: of this day and those before it, and of no later one. */
export function lastRemovedOn(today: LocalDate, months: number): LocalDate {
  const yesterday = plusDays(today, -1);
  const { to } = monthRange(plusMonths(monthOf(yesterday), -months));
  // Every later day of the earlier month ends on the same last day.
  const isLast = yesterday === monthRange(monthOf(yesterday)).to;
  return isLast ? to : monthsAfter(yesterday, -months);
}
