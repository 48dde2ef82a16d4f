import { monthsOf, placeOf, quarterTime, TIMES, YEAR } from './places.ts';

/** What one more in an office's month (and one less in another) makes of every sum over offices and months. */
export interface Shift {
  /** Places whose sum is another, with how much; sums that stay as they were are left out. */
  readonly places: readonly number[];
  readonly changes: readonly number[];
}

type Cell = readonly [office: number, month: number, change: number];

function shiftOf(cells: readonly Cell[], offices: number): Shift {
  const changes = new Map<number, number>();
  for (const [office, month, change] of cells)
    for (const row of [office, offices])
      for (const time of [month, quarterTime(month), YEAR]) {
        const place = placeOf(row, time);
        changes.set(place, (changes.get(place) ?? 0) + change);
      }
  const left = [...changes].filter(([, change]) => change !== 0);
  return { places: left.map(([place]) => place), changes: left.map(([, change]) => change) };
}

/**
 * The shifts that change the sum of a place and lie inside the months of `within`: one office's month; two months of an
 * office; two offices of a month; two offices in two months, so that no sum over either changes. These are the corners of
 * the cube of Giessing and Repsilber, and of the cubes with a sum hidden on a side.
 */
export function shiftsAt(place: number, within: number, offices: number): Shift[] {
  const row = Math.floor(place / TIMES);
  const own = monthsOf(place % TIMES);
  const { first, last } = monthsOf(within);
  const rows = row < offices ? [row] : range(0, offices - 1);
  const found: Shift[] = [];
  for (const office of rows)
    for (const month of range(own.first, own.last)) {
      found.push(shiftOf([[office, month, 1]], offices));
      for (const later of range(first, last)) {
        if (later === month) continue;
        found.push(
          shiftOf(
            [
              [office, month, 1],
              [office, later, -1],
            ],
            offices,
          ),
        );
      }
      for (const other of range(0, offices - 1)) {
        if (other === office) continue;
        found.push(
          shiftOf(
            [
              [office, month, 1],
              [other, month, -1],
            ],
            offices,
          ),
        );
        for (const later of range(first, last)) {
          if (later === month) continue;
          found.push(
            shiftOf(
              [
                [office, month, 1],
                [office, later, -1],
                [other, month, -1],
                [other, later, 1],
              ],
              offices,
            ),
          );
        }
      }
    }
  return found.filter(({ places }) => places.includes(place));
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
