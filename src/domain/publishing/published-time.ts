import type { LocalDate } from '#domain/time/local-date.ts';
import { monthOf } from '#domain/time/month.ts';
import { isWholeMonths, monthsOfPeriod, type Period } from '#domain/time/period.ts';
import { quarterTime, YEAR } from './places.ts';

/** A period that can be published, as a time of a year (see places.ts). */
export interface PublishedTime {
  readonly year: number;
  readonly time: number;
  /** Its last month, 0–11. */
  readonly lastMonth: number;
}

export type PublishedTimeProblem = 'notPublishedPeriod' | 'publishedTooEarly';

/** The time of a month, a calendar quarter or a calendar year that had ended by `today`; otherwise what is wrong with it. */
export function publishedTime(period: Period, today: LocalDate): PublishedTime | PublishedTimeProblem {
  const length = isWholeMonths(period) ? monthsOfPeriod(period).length : 0;
  const first = Number(monthOf(period.from).slice(5)) - 1;
  if (![1, 3, 12].includes(length) || first % length !== 0) return 'notPublishedPeriod';
  if (period.to >= today) return 'publishedTooEarly';
  const time = length === 12 ? YEAR : length === 3 ? quarterTime(first) : first;
  return { year: Number(period.from.slice(0, 4)), time, lastMonth: first + length - 1 };
}
