import type { DayListRow } from '#contract/day-lists.ts';

/** Rows that still can be read on one page; more than these leave their free times out. */
const MOST_ROWS = 60;

/** How closely the rows stand so that the day is one page. */
export type Density = 'wide' | 'close' | 'tight' | 'tightest';

/** The most rows each density has room for on one A4 (day-list.css has the heights). */
const room: readonly (readonly [Density, number])[] = [
  ['wide', 18],
  ['close', 28],
  ['tight', 44],
];

/** The rows of one page and how closely they stand. Nobody's time is ever left out, only free ones. */
export function fitPage(rows: readonly DayListRow[]): {
  readonly rows: readonly DayListRow[];
  readonly density: Density;
  readonly withoutFree: boolean;
} {
  const withoutFree = rows.length > MOST_ROWS;
  const kept = withoutFree ? rows.filter(({ what }) => what !== 'free') : rows;
  const density = room.find(([, most]) => kept.length <= most)?.[0] ?? 'tightest';
  return { rows: kept, density, withoutFree };
}
