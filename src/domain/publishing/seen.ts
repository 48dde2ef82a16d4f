import { placeOf } from './places.ts';
import { cellAt, type Publication } from './publication.ts';

/** What a published report has in the place of a count. */
export type Seen =
  | { readonly kind: 'shown'; readonly count: number }
  /** Hidden: 1–4. */
  | { readonly kind: 'small' }
  /** Hidden: 1 or more, and nothing else is said of it. */
  | { readonly kind: 'covering' }
  /** Nothing is published of it. */
  | { readonly kind: 'withheld' };

/** What is kept of a published count: its number is kept with the counts themselves. */
export type SeenKind = Seen['kind'];

const kinds: readonly SeenKind[] = ['withheld', 'shown', 'small', 'covering', 'withheld', 'withheld'];

/**
 * A count as it is published.
 *
 * @param row an office, or all of them together when it is their number
 * @param time a month 0–11, a quarter 12–15, the year 16
 * @throws RangeError when there is no such count
 */
export function seenAt(publication: Publication, key: string, row: number, time: number): Seen {
  const node = publication.nodes.findIndex((one) => one.key === key);
  if (node < 0 || row >= publication.rows) throw new RangeError(`No count ${key} of ${row}`);
  const cell = cellAt(publication, node, placeOf(row, time));
  const kind = kinds[publication.marks[cell] ?? 0] ?? 'withheld';
  return kind === 'shown' ? { kind, count: publication.values[cell] ?? 0 } : { kind };
}
