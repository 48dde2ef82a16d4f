import { monthOf, monthRange, type Month } from '#domain/time/month.ts';
import { isWholeMonths, monthsOfPeriod, monthsThrough, type Period } from '#domain/time/period.ts';

/** Lengths of a report that are chosen by one name; `days` is any first and last day. */
export const spans = ['month', 'threeMonths', 'year', 'days'] as const;
export type Span = (typeof spans)[number];

/** The span a period is of. */
export function spanOf(period: Period): Span {
  if (!isWholeMonths(period)) return 'days';
  const count = monthsOfPeriod(period).length;
  if (count === 1) return 'month';
  if (count === 3) return 'threeMonths';
  return count === 12 && period.from.endsWith('-01-01') ? 'year' : 'days';
}

/** The period of a span that ends with, or for a year holds, the given month. */
export function periodOf(span: Span, last: Month): Period {
  switch (span) {
    case 'year':
      return {
        from: monthRange(`${last.slice(0, 4)}-01` as Month).from,
        to: monthRange(`${last.slice(0, 4)}-12` as Month).to,
      };
    case 'threeMonths':
      return monthsThrough(last, 3);
    case 'month':
    case 'days':
      return monthRange(last);
  }
}

/** Months by which one goes to the next period of the span. */
export const monthsOfSpan: Readonly<Record<Span, number>> = { month: 1, threeMonths: 3, year: 12, days: 1 };

/** The month by whose name a period is chosen: its last. */
export function lastMonthOf({ to }: Period): Month {
  return monthOf(to);
}
