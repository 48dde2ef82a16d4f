import { rangeRef, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { readRow, type ReadCell } from './read-cell.ts';
import type { Fact, Sheet } from './sheet.ts';
import { chartsOf } from './xlsx-charts.ts';
import { rowHeight } from './xlsx-row-height.ts';
import { hucreCell, isLeft, storedValue } from './xlsx-cell.ts';

/** Row (from 0) of the headings: the title and the facts stand above them, and all three stay in view. */
export const HEADING_ROW = 2;

/** One font everywhere: a style that names none would fall back to another than its neighbours'. */
export const font = { name: 'Calibri', size: 11 } as const;
export const titleStyle: CellStyle = {
  font: { ...font, bold: true, size: 14 },
  alignment: { vertical: 'center' },
};
export const headingStyle: CellStyle = {
  font: { ...font, bold: true },
  alignment: { wrapText: true, vertical: 'bottom' },
  border: { bottom: { style: 'thin' } },
};
const numberHeadingStyle: CellStyle = {
  ...headingStyle,
  alignment: { wrapText: true, vertical: 'bottom', horizontal: 'right' },
};
const totalsStyle: CellStyle = { font: { ...font, bold: true }, border: { top: { style: 'thin' } } };

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

/** Room for the longest word of the heading and the longest value, 8–60 characters. */
function widthOf(heading: string, cells: readonly ReadCell[]): number {
  const words = heading.split(/[\s-]/).map((word) => word.length + 2);
  const values = cells.map((cell) => (cell.is === 'date' ? 12 : String(storedValue(cell) ?? '').length + 3));
  return Math.min(
    60,
    [...words, ...values].reduce((most, one) => Math.max(most, one), 8),
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
  columns.forEach(({ heading, kind }, index) => {
    const style = isLeft(kind) ? headingStyle : numberHeadingStyle;
    cells.set(`${HEADING_ROW},${index}`, hucreCell(text(heading), style));
  });
  rows.forEach((row, index) => put(firstRow + index, row));
  totals.forEach((row) => put(firstRow + rows.length, row, totalsStyle));

  const widths = columns.map((column, index) =>
    widthOf(
      column.heading,
      [...rows, ...totals].flatMap((row) => row[index] ?? []),
    ),
  );
  const headings = columns.map((column) => column.heading);
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([
      [0, { height: 22 }],
      [HEADING_ROW, { height: rowHeight(headings, widths) }],
    ]),
    freezePane: { rows: firstRow, columns: 1 },
    // The totals stay outside the filter, or they would be filtered and sorted as if they were a day.
    autoFilter: {
      range: rangeRef(HEADING_ROW, 0, HEADING_ROW + rows.length, Math.max(0, columns.length - 1)),
    },
    pageSetup: { ...pageSetup, printTitlesRow: `$${firstRow}:$${firstRow}` },
    headerFooter,
    ...(sheet.charts
      ? { charts: chartsOf(sheet, firstRow, firstRow + rows.length + totals.length + 1) }
      : {}),
    a11y: { headerRow: HEADING_ROW },
  };
}
