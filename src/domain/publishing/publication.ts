import type { CountTable, FlatNode } from './count-tree.ts';
import { flatten } from './count-tree.ts';
import { monthsOf, placeOf, timesInOrder, TIMES } from './places.ts';

/** Counts of 1 up to this many people are not published. */
export const SMALL_MOST = 4;

/** What a reader sees of a count, and so knows of it. The numbers are those of {@link Publication.marks}. */
export const mark = {
  /** Not published yet: the time has not ended. */
  ahead: 0,
  /** The number itself. */
  shown: 1,
  /** "1–4". */
  small: 2,
  /** Hidden, 1 or more, so that no other one can be computed. A small one too when even "1–4" would tell too much. */
  covering: 3,
  /** In no report: 0 or more. */
  unshown: 4,
  /** Nothing of this tree is published for the time: 0 or more. */
  withheld: 5,
} as const;

/** The largest number that is kept: no upper end. */
const NO_END = 2 ** 31 - 1;

/** A year of one tree: every sum that can be asked for, and what is seen of it. */
export interface Publication {
  readonly nodes: readonly FlatNode[];
  readonly offices: number;
  /** Offices, and all of them together as one more. */
  readonly rows: number;
  /** By node and place. */
  readonly values: Int32Array;
  readonly marks: Uint8Array;
  /** Least and most of the counts of an office's month, from other trees. */
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** True for a count that a reader sees a mark of in place of its number. */
export function isHidden(seen: number | undefined): boolean {
  return seen === mark.small || seen === mark.covering;
}

/** Where the count of a node at a place is kept. */
export function cellAt(publication: Pick<Publication, 'rows'>, node: number, place: number): number {
  return node * publication.rows * TIMES + place;
}

/** The year with nothing published. @throws RangeError when a division does not add up, or a count is no count. */
export function unpublished(table: CountTable): Publication {
  const nodes = flatten(table.tree);
  const { offices, months } = table;
  const rows = offices + 1;
  const size = nodes.length * rows * TIMES;
  const made: Publication = {
    nodes,
    offices,
    rows,
    values: new Int32Array(size),
    marks: new Uint8Array(size),
    least: new Int32Array(size),
    most: new Int32Array(size).fill(NO_END),
  };
  const times = timesInOrder(months);
  nodes.forEach(({ key }, node) => {
    for (let office = 0; office < offices; office += 1)
      for (let month = 0; month < months; month += 1) {
        const count = table.count(key, office, month);
        if (!Number.isInteger(count) || count < 0) throw new RangeError(`No count of ${key}: ${count}`);
        const bounds = table.bounds?.(key, office, month);
        const own = cellAt(made, node, placeOf(office, month));
        made.least[own] = bounds?.least ?? 0;
        made.most[own] = Math.min(bounds?.most ?? NO_END, NO_END);
        for (const row of [office, offices])
          for (const time of times) {
            const { first, last } = monthsOf(time);
            if (month < first || month > last) continue;
            const cell = cellAt(made, node, placeOf(row, time));
            made.values[cell] = (made.values[cell] ?? 0) + count;
          }
      }
  });
  refuseOddSums(made);
  return made;
}

function refuseOddSums(made: Publication): void {
  const { nodes, rows, values } = made;
  const valueAt = (node: number, place: number) => values[cellAt(made, node, place)] ?? 0;
  nodes.forEach(({ key, divisions }, node) => {
    for (const division of divisions)
      for (let place = 0; place < rows * TIMES; place += 1) {
        const sum = division.reduce((total, child) => total + valueAt(child, place), 0);
        if (sum !== valueAt(node, place)) throw new RangeError(`${key} is not the sum of its parts`);
      }
  });
}

/** Publishes a time by the size of each count alone. */
export function publishBySize(made: Publication, time: number): void {
  made.nodes.forEach(({ unshown }, node) => {
    for (let row = 0; row < made.rows; row += 1) {
      const cell = cellAt(made, node, placeOf(row, time));
      const value = made.values[cell] ?? 0;
      const bySize = value > 0 && value <= SMALL_MOST ? mark.small : mark.shown;
      made.marks[cell] = unshown ? mark.unshown : bySize;
    }
  });
}
