import type { LocalDate } from '#domain/time/local-date.ts';

/** Days that have figures but no rows; between the first and the last of them there is no day with rows. */
export interface DaysWithoutRows {
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  /** How many of the days between are such. */
  readonly days: number;
}

/**
 * The days of which only an old table tells, as spans. A day of which the program has calls of its own is counted from those
 * and ends a span.
 *
 * @param oldDays days that an old table tells of, in order
 * @param ownDays days with calls of the program's own, in order
 */
export function daysWithoutRows(
  oldDays: readonly LocalDate[],
  ownDays: readonly LocalDate[],
): DaysWithoutRows[] {
  const own = new Set(ownDays);
  const spans: DaysWithoutRows[] = [];
  for (const on of oldDays) {
    if (own.has(on)) continue;
    const last = spans.at(-1);
    if (last && !ownDays.some((day) => day > last.to && day < on))
      spans.splice(-1, 1, { ...last, to: on, days: last.days + 1 });
    else spans.push({ from: on, to: on, days: 1 });
  }
  return spans;
}

/** Several spans as one: the first day, the last day and all the days; null of none. */
export function inOneSpan(spans: readonly DaysWithoutRows[]): DaysWithoutRows | null {
  const [first, ...others] = spans;
  if (!first) return null;
  return others.reduce(
    (all, { from, to, days }) => ({
      from: from < all.from ? from : all.from,
      to: to > all.to ? to : all.to,
      days: all.days + days,
    }),
    first,
  );
}
