import { placeOf } from './places.ts';
import { cellAt, mark, type Publication } from './publication.ts';
import type { SeenKind } from './seen.ts';

/** What was published before. */
export interface Past {
  /** So many months from January on. */
  readonly months: number;
  /** Undefined for a count that there was not. */
  readonly seen: (key: string, row: number, time: number) => SeenKind | undefined;
}

/** Publishes times as they were published before; a count that there was not then was none, and is shown. */
export function publishAgain(made: Publication, times: readonly number[], past: Past): void {
  const { nodes, rows, marks } = made;
  nodes.forEach(({ key, unshown }, node) => {
    for (const time of times)
      for (let row = 0; row < rows; row += 1) {
        const seen = past.seen(key, row, time) ?? 'shown';
        marks[cellAt(made, node, placeOf(row, time))] =
          unshown && seen === 'withheld' ? mark.unshown : mark[seen];
      }
  });
}
