import { rangeRef, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { readRow, type ReadCell } from './read-cell.ts';
import type { Fact, Sheet } from './sheet.ts';
import { hucreCell, storedValue } from './xlsx-cell.ts';

/** Row (from 0) of the headings: the title and the facts stand above them, and all three stay in view. */
export const HEADING_ROW = 2;

export const titleStyle: CellStyle = { font: { bold: true, size: 14 } };
export const headingStyle: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'bottom' },
  border: { bottom: { style: 'thin' } },
};
const totalsStyle: CellStyle = { font: { bold: true }, border: { top: { style: 'thin' } } };

export const pageSetup: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
export const headerFooter = { oddFooter: '&L&A&R&P / &N' };

/** The facts in one line: "Toimipiste: Alavus · Ajalta: 1.10.2026–31.10.2026". */
export function factLine(facts: readonly Fact[]): string {
  return facts.map((fact) => `${fact.label}: ${fact.value}`).join(' · ');
}

/** Room for the longest word of the heading and the longest value, 6–60 characters. */
function widthOf(heading: string, cells: readonly ReadCell[]): number {
  const words = heading.split(/[\s-]/).map((word) => word.length + 1);
  const values = cells.map((cell) => (cell.is === 'date' ? 10 : String(storedValue(cell) ?? '').length));
  return Math.min(
    60,
    Math.max(
      6,
      ...words.slice(0, 20),
      values.reduce((most, one) => Math.max(most, one), 0),
    ) + 2,
  );
}

/** One table as a worksheet: title, facts, frozen and filterable headings, typed rows, totals. */
export function tableSheet(sheet: Sheet): WriteSheet {
  const { columns } = sheet;
  const rows = sheet.rows.map((row) => readRow(columns, row));
  const totals = sheet.totals ? [readRow(columns, sheet.totals)] : [];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const put = (row: number, line: readonly ReadCell[], base?: CellStyle) =>
    line.forEach((cell, column) => cells.set(`${row},${column}`, hucreCell(cell, base)));
  const text = (value: string): ReadCell => ({ is: 'text', text: value });
  const firstRow = HEADING_ROW + 1;

  put(0, [text(sheet.title)], titleStyle);
  put(1, [text(factLine(sheet.facts))]);
  put(
    HEADING_ROW,
    columns.map((column) => text(column.heading)),
    headingStyle,
  );
  rows.forEach((row, index) => put(firstRow + index, row));
  totals.forEach((row) => put(firstRow + rows.length, row, totalsStyle));

  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columns.map((column, index) => ({
      width: widthOf(
        column.heading,
        [...rows, ...totals].flatMap((row) => row[index] ?? []),
      ),
    })),
    freezePane: { rows: firstRow, columns: 1 },
    // The totals stay outside the filter, or they would be filtered and sorted as if they were a day.
    autoFilter: {
      range: rangeRef(HEADING_ROW, 0, HEADING_ROW + rows.length, Math.max(0, columns.length - 1)),
    },
    pageSetup: { ...pageSetup, printTitlesRow: `$${firstRow}:$${firstRow}` },
    headerFooter,
    a11y: { headerRow: HEADING_ROW },
  };
}
