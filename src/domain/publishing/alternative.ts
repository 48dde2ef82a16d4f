import { cellAt, isHidden, mark, SMALL_MOST, type Publication } from './publication.ts';
import { TIMES, worthOfPlace } from './places.ts';
import type { Shift } from './shift.ts';

/** A node whose counts are shifted: by the shift itself (1), or by its opposite (−1). */
export interface Part {
  readonly node: number;
  readonly sign: 1 | -1;
}

/**
 * Another table that a reader cannot tell from the true one: the true one with these parts shifted. Whatever it changes
 * cannot be computed by anybody.
 */
export interface Alternative {
  readonly shift: Shift;
  readonly parts: readonly Part[];
}

/** The times that are being published, whose counts can still be hidden. */
export type Times = readonly number[];

/** What is lost: that a count is 1–4; a number in a row with hidden ones; the first number of a row. */
const LOSS = { size: 1, beside: 2, first: 3 } as const;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * What it costs to hide the node's counts that the shift changes, at the places of the time that is being published; none
 * when all are hidden already, infinite when one of them cannot be hidden or would no longer be of its size.
 */
export function costOfNode(made: Publication, part: Part, shift: Shift, open: Times): number {
  const { marks, values, least, most, nodes, rows, offices } = made;
  const start = part.node * rows * TIMES;
  let cost = 0;
  for (let index = 0; index < shift.places.length; index += 1) {
    const place = shift.places[index] ?? 0;
    const cell = start + place;
    const seen = marks[cell];
    if (seen === mark.ahead) continue;
    const value = values[cell] ?? 0;
    const other = value + part.sign * (shift.changes[index] ?? 0);
    if (other < (least[cell] ?? 0) || other > (most[cell] ?? 0)) return NEVER;
    if (seen === mark.unshown || seen === mark.withheld) continue;
    // Zeros are shown, so what is hidden is known to be at least one.
    if (value === 0 || other === 0) return NEVER;
    if (seen === mark.covering || (seen === mark.small && other <= SMALL_MOST)) continue;
    if (!open.includes(place % TIMES)) return NEVER;
    const loss = lossAt(made, start, place);
    cost += (nodes[part.node]?.worth ?? 1) * worthOfPlace(place, offices) * loss;
  }
  return cost;
}

function lossAt({ marks }: Publication, start: number, place: number): number {
  if (marks[start + place] === mark.small) return LOSS.size;
  const row = start + place - (place % TIMES);
  for (let cell = row; cell < row + TIMES; cell += 1)
    if (cell !== start + place && isHidden(marks[cell])) return LOSS.beside;
  return LOSS.first;
}

/** The cells that differ from the true table, with what they are in the other: no hidden one of them can be computed. */
export function changesOf(
  made: Publication,
  { shift, parts }: Alternative,
): { readonly cell: number; readonly other: number }[] {
  return parts.flatMap(({ node, sign }) =>
    shift.places.map((place, index) => {
      const cell = cellAt(made, node, place);
      return { cell, other: (made.values[cell] ?? 0) + sign * (shift.changes[index] ?? 0) };
    }),
  );
}
