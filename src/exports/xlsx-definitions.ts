import type { WriteSheet } from 'hucre/xlsx';
import type { ReadCell } from './read-cell.ts';
import type { Workbook } from './sheet.ts';
import { hucreCell } from './xlsx-cell.ts';
import { rowHeight } from './xlsx-row-height.ts';
import { headerFooter, headingStyle, pageSetup, titleStyle } from './xlsx-table.ts';

const widths = [42, 72, 36, 28];

/** The last worksheet: every fact on a line of its own, then how each figure is to be read. */
export function definitionsSheet(workbook: Workbook): WriteSheet {
  const { words } = workbook;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  let row = 0;
  const put = (values: readonly string[], base = {}) => {
    values.forEach((value, column) => {
      const cell: ReadCell = { is: 'text', text: value };
      cells.set(`${row},${column}`, hucreCell(cell, { alignment: { wrapText: true }, ...base }));
    });
    rowDefs.set(row, { height: rowHeight(values, widths) });
    row++;
  };
  put([words.title], titleStyle);
  rowDefs.set(0, { height: 22 });
  for (const fact of workbook.facts) put([fact.label, fact.value]);
  row++;
  put([words.figure, words.definition, words.divisor, words.emptyCase], headingStyle);
  for (const { figure, definition, divisor, emptyCase } of workbook.definitions) {
    put([figure, definition, divisor, emptyCase]);
  }
  return {
    name: words.sheetName,
    rows: [],
    cells,
    rowDefs,
    columns: widths.map((width) => ({ width })),
    pageSetup,
    headerFooter,
  };
}
