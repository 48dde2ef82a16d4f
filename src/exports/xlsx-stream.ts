import { writeXlsxStream, type CellStyle } from 'hucre/xlsx';
import { readCell, readRow } from './read-cell.ts';
import type { CellKind, Column, Pages, StreamedSheet } from './sheet.ts';
import { storedValue, styleOf } from './xlsx-cell.ts';
import { font } from './xlsx-table.ts';

/** A value of each kind, of which only the kind's number format is wanted. */
const anyOf: Readonly<Record<CellKind, string | number>> = {
  text: '',
  code: '',
  integer: 0,
  decimal: 0,
  percent: 0,
  date: '2026-01-01',
  time: 0,
  month: '2026-01',
  minutes: 0,
};

const styleOfColumn = (column: Column): CellStyle => styleOf(readCell(column, anyOf[column.kind]), { font });

/** Rows of a worksheet in every spreadsheet program, the headings among them. */
const MOST_ROWS = 1_048_576;

/** Characters; the values are not known before the columns are written. */
const widthOf = ({ heading, kind }: Column) =>
  Math.min(40, Math.max(kind === 'text' ? 22 : 12, heading.length + 3));

/**
 * One table whose rows come in pages, as an XLSX file in pieces; no row is held longer than its page. A table of more than
 * 1,048,575 rows (`rowsOfSheet`, the headings among them) goes on in another worksheet, which repeats the headings. The library's stream writer has one style for a
 * whole column: the headings are frozen but not bold, and there are no filter arrows and no totals.
 * @throws RangeError when a cell is not of its column's kind
 */
export async function* streamXlsx(
  { name, columns }: StreamedSheet,
  pages: Pages,
  rowsOfSheet: number = MOST_ROWS,
): AsyncGenerator<Uint8Array, void> {
  const reader = writeXlsxStream(valuesOf(columns, pages), {
    name,
    columns: columns.map((column) => ({
      header: column.heading,
      width: widthOf(column),
      style: styleOfColumn(column),
    })),
    freezePane: { rows: 1, columns: 1 },
    maxRowsPerSheet: rowsOfSheet,
  }).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever stops taking the pieces stops the rows too.
    await reader.cancel();
  }
}

async function* valuesOf(columns: readonly Column[], pages: Pages) {
  for await (const page of pages) for (const row of page) yield readRow(columns, row).map(storedValue);
}
