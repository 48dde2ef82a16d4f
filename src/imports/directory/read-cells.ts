import type { EntryDetails } from '#domain/directory/entry.ts';
import { folded } from '#domain/directory/find-entries.ts';
import type { RowRefusal } from '#domain/directory/read-row.ts';
import type { Vocabulary } from '#domain/directory/vocabulary.ts';

/** Parts of a cell that lists several things. */
const listed = (cell: string): string[] =>
  cell
    .split(/[,;|\n]/)
    .map((part) => folded(part).trim())
    .filter((part) => part !== '');

/** Whom an entry serves, from names or codes of municipalities or a word for the whole area. */
export function readArea(
  cell: string,
  { municipalities, wholeArea }: Vocabulary,
): Pick<EntryDetails, 'wholeArea' | 'municipalities'> | RowRefusal {
  const parts = listed(cell);
  if (parts.length === 0) return 'areaMissing';
  if (parts.some((part) => wholeArea.has(part))) return { wholeArea: true, municipalities: [] };
  const codes = parts.map((part) => municipalities.get(part));
  const known = codes.filter((code) => code !== undefined);
  if (known.length < codes.length) return 'municipalityUnknown';
  return { wholeArea: false, municipalities: [...new Set(known)] };
}

/** The kind of a name or code. */
export function readKind(cell: string, { kinds }: Vocabulary): EntryDetails['kind'] | undefined {
  return kinds.get(folded(cell));
}

/** The topics of names, codes or two-letter codes; undefined when one of them is none. */
export function readTopics(cell: string, { topics }: Vocabulary): EntryDetails['topics'] | undefined {
  const codes = listed(cell).map((part) => topics.get(part));
  const known = codes.filter((code) => code !== undefined);
  return known.length < codes.length ? undefined : [...new Set(known)];
}
