import type { DayRow } from '#domain/statistics/period-report.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { monthOf } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import { mondayOf } from '#domain/time/week.ts';

/** What one point of a chart along the calendar stands for. */
export const groupings = ['day', 'week', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** Days of a period whose days are still told apart; two months have at most 62. */
export const MOST_DAYS = 62;
/** Days of a period that is shown by week: half a year, and the week with which it begins or ends. */
export const MOST_DAYS_OF_WEEKS = 190;

/** How a period is divided, by its length alone: the whole of it is read at a glance. */
export function groupingOf({ from, to }: Period): Grouping {
  const days = daysBetween(from, to) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_DAYS_OF_WEEKS ? 'week' : 'month';
}

/** A run of days that one point stands for: one day, or what the period holds of a week or a month. */
export interface DayGroup {
  /** First and last of its days, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** At least one. */
  readonly rows: readonly DayRow[];
}

const keyOf: Readonly<Record<Grouping, (on: LocalDate) => string>> = {
  day: (on) => on,
  week: mondayOf,
  month: monthOf,
};

/** The rows in groups, in order; each row is in one of them. A week is from Monday to Sunday. */
export function groupRows(rows: readonly DayRow[], by: Grouping): DayGroup[] {
  const groups = new Map<string, DayRow[]>();
  for (const row of rows) {
    const key = keyOf[by](row.on);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last ? [{ from: first.on, to: last.on, rows: group }] : [];
  });
}
