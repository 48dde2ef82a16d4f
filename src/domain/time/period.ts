import { instantOf, type Instant } from './instant.ts';
import { datesBetween, daysBetween, isLocalDate, plusDays, type LocalDate } from './local-date.ts';
import { at } from './minute-of-day.ts';
import { monthOf, monthRange, plusMonths, type Month } from './month.ts';

/** A run of calendar days, both ends included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** True when both ends are days and the last is not before the first. */
export function isPeriod({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return isLocalDate(from) && isLocalDate(to) && from <= to;
}

/** Every day of the period, once, in order. */
export function daysOfPeriod({ from, to }: Period): LocalDate[] {
  return datesBetween(from, to);
}

/** Its first moment, and the first one after it. */
export function momentsOfPeriod({ from, to }: Period): { readonly from: Instant; readonly before: Instant } {
  return { from: instantOf(from, at(0)), before: instantOf(plusDays(to, 1), at(0)) };
}

/** The months the period touches, in order. */
export function monthsOfPeriod({ from, to }: Period): Month[] {
  const months = [monthOf(from)];
  for (let next = plusMonths(monthOf(from), 1); next <= monthOf(to); next = plusMonths(next, 1))
    months.push(next);
  return months;
}

/** True for a period of whole calendar months. */
export function isWholeMonths({ from, to }: Period): boolean {
  return from === monthRange(monthOf(from)).from && to === monthRange(monthOf(to)).to;
}

/** The month the period is; undefined when it is anything else. */
export function monthOfPeriod(period: Period): Month | undefined {
  return isWholeMonths(period) && monthOf(period.from) === monthOf(period.to)
    ? monthOf(period.from)
    : undefined;
}

/** `count` whole months of which the given one is the last; `count` from 1. */
export function monthsThrough(last: Month, count: number): Period {
  return { from: monthRange(plusMonths(last, 1 - count)).from, to: monthRange(last).to };
}

/** The part of the period that lies in a month; undefined when none does. */
export function partInMonth({ from, to }: Period, month: Month): Period | undefined {
  const whole = monthRange(month);
  const part = { from: from > whole.from ? from : whole.from, to: to < whole.to ? to : whole.to };
  return part.from <= part.to ? part : undefined;
}

/** The period just before, as long: as many months for whole months, otherwise as many days. */
export function periodBefore(period: Period): Period {
  if (isWholeMonths(period))
    return monthsThrough(plusMonths(monthOf(period.from), -1), monthsOfPeriod(period).length);
  const to = plusDays(period.from, -1);
  return { from: plusDays(to, -daysBetween(period.from, period.to)), to };
}

/**
 * The same period a year earlier: the same months for whole months (February gets its own last day), otherwise the days of
 * the same name; 29 February becomes 28 February.
 */
export function periodYearBefore(period: Period): Period {
  if (isWholeMonths(period))
    return monthsThrough(plusMonths(monthOf(period.to), -12), monthsOfPeriod(period).length);
  return { from: yearBefore(period.from), to: yearBefore(period.to) };
}

function yearBefore(date: LocalDate): LocalDate {
  const month = plusMonths(monthOf(date), -12);
  const same = `${month}${date.slice(7)}` as LocalDate;
  const { to } = monthRange(month);
  return same <= to ? same : to;
}
