import {
  isEmpty,
  type Cell,
  type DataRow,
  type PassedRow,
  type ReadSheet,
  type RecognisedFile,
  type SheetRow,
} from '#domain/old-figures/table.ts';
import { readTitle, type Title } from '#domain/old-figures/title.ts';
import type { OldFigureVocabulary } from '#domain/old-figures/vocabulary.ts';
import { columnLetter, headingsOf } from './headings-of.ts';
import { isHeadingRow, isTotalsRow, knownHeadings, onlyText } from './row-kinds.ts';

/** Longest text that is taken for a title; a longer one is a note. */
const LONGEST_TITLE = 60;
const noTitle: Title = { month: null, year: null };

/**
 * Recognises the tables of a file as offices keep them: a sheet or a block of rows for each month, titles and headings
 * of one or two rows over it, rows of totals and notes among the days. Every row that is not empty is told.
 *
 * @param fileName tells the year when nothing in the file does
 */
export function recognise(
  sheets: readonly ReadSheet[],
  vocabulary: OldFigureVocabulary,
  fileName: string,
): RecognisedFile {
  const { year } = readTitle(fileName.replace(/\.[^.]*$/, ''), vocabulary);
  const found = sheets.map((sheet) => recogniseSheet(sheet, vocabulary, year));
  return {
    headings: [...new Set(found.flatMap(({ headings }) => headings))],
    rows: found.flatMap(({ rows }) => rows),
    passed: found.flatMap(({ passed }) => passed),
  };
}

function recogniseSheet(
  { name, rows }: ReadSheet,
  vocabulary: OldFigureVocabulary,
  fileYear: number | null,
): RecognisedFile {
  const ofSheet = readTitle(name, vocabulary);
  let title: Title = { month: ofSheet.month, year: ofSheet.year ?? fileYear };
  /** Heading rows above the next row, at most two. */
  let above: SheetRow[] = [];
  let headings: readonly string[] = [];
  const order: string[] = [];
  const data: DataRow[] = [];
  const passed: PassedRow[] = [];
  const kindOf = (row: SheetRow): PassedRow['kind'] | undefined => {
    const text = onlyText(row, vocabulary);
    const hasHeadings = headings.length > 0;
    if (hasHeadings && isTotalsRow(row, vocabulary)) return 'totals';
    if (text !== undefined) {
      const named = text.length > LONGEST_TITLE ? noTitle : readTitle(text, vocabulary);
      if (named.month === null && named.year === null) return 'note';
      title = { month: named.month ?? ofSheet.month, year: named.year ?? title.year };
      return 'title';
    }
    const isFirst = data.length === 0 && above.every((one) => knownHeadings(one, vocabulary) === 0);
    if (isHeadingRow(row, vocabulary, isFirst)) return 'headings';
    return hasHeadings ? undefined : 'note';
  };
  for (const row of rows) {
    if (row.cells.every(isEmpty)) continue;
    const kind = kindOf(row);
    if (kind === 'headings') {
      above = [...above, row].slice(-2);
      headings = headingsOf(above);
    } else above = [];
    if (kind !== undefined) {
      passed.push({ sheet: name, row: row.row, kind });
      continue;
    }
    const cells = cellsByHeading(row.cells, headings);
    order.push(...(data.at(-1) && order.length > 0 ? cells.keys() : inOrder(headings, row.cells)));
    data.push({ sheet: name, row: row.row, cells, ...title });
  }
  const used = new Set(data.flatMap(({ cells }) => [...cells.keys()]));
  return { headings: [...new Set(order)].filter((heading) => used.has(heading)), rows: data, passed };
}

const headingAt = (headings: readonly string[], index: number) => headings[index] ?? columnLetter(index);

/** All columns of a table as they stand, so that those that are empty at first keep their place. */
function inOrder(headings: readonly string[], cells: readonly Cell[]): string[] {
  const width = Math.max(headings.length, cells.length);
  return Array.from({ length: width }, (_, index) => headingAt(headings, index));
}

function cellsByHeading(cells: readonly Cell[], headings: readonly string[]): Map<string, Cell> {
  return new Map(
    cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [[headingAt(headings, index), cell] as const])),
  );
}
