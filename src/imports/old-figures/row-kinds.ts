import { isEmpty, type Cell, type SheetRow } from '#domain/old-figures/table.ts';
import { plainWord, type OldFigureVocabulary } from '#domain/old-figures/vocabulary.ts';
import { writtenDay } from '#domain/old-figures/written-day.ts';

const filled = ({ cells }: SheetRow): Cell[] => cells.filter((cell) => !isEmpty(cell));
const isWords = (cell: Cell): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell);

/** The only text of a row, also one merged over many cells; undefined when there is more, or it is a day. */
export function onlyText(row: SheetRow, vocabulary: OldFigureVocabulary): string | undefined {
  const [text, ...others] = new Set(filled(row));
  if (typeof text !== 'string' || others.length > 0) return undefined;
  const isDay = writtenDay(text, vocabulary) !== undefined;
  return isDay || !/\p{L}|\d\s*[./]\s*20\d\d|^20\d\d$/u.test(text) ? undefined : text;
}

/** A row that adds up others: its first cell says so. */
export function isTotalsRow(row: SheetRow, { totals }: OldFigureVocabulary): boolean {
  const [first] = filled(row);
  return typeof first === 'string' && first.split(/\s+/).some((word) => totals.has(plainWord(word)));
}

/** How many cells of a row are headings that are known. */
export function knownHeadings(row: SheetRow, { headings: { day, call } }: OldFigureVocabulary): number {
  const words = filled(row).map((cell) => plainWord(String(cell)));
  return words.filter((word) => day.has(word) || call.has(word)).length;
}

/**
 * A row of words only, none of them a day. Once a heading is known it must have two that are, or a bad row of words would
 * be taken for headings.
 */
export function isHeadingRow(row: SheetRow, vocabulary: OldFigureVocabulary, isFirst: boolean): boolean {
  const cells = filled(row);
  const words = cells.filter((cell) => isWords(cell) && writtenDay(cell, vocabulary) === undefined);
  if (words.length < cells.length || new Set(words).size < 2) return false;
  return isFirst || knownHeadings(row, vocabulary) >= 2;
}
