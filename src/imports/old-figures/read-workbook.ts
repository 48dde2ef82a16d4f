import { readXlsx, type CellValue, type MergeRange, type Sheet } from 'hucre/xlsx';
import type { Cell, ReadSheet } from '#domain/old-figures/table.ts';
import { dayCell, isMoment, timeCell } from './moment-cell.ts';

/** The sheets of a workbook that are in sight, at most `maxRows` rows of each. @throws when it is no workbook */
export async function readWorkbook(bytes: Uint8Array, maxRows: number): Promise<ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    maxRows,
  });
  return sheets.map(sheetOf);
}

function sheetOf({ name, rows, merges }: Sheet): ReadSheet {
  const cells = rows.map((row) => row.map(cellOf));
  for (const merge of merges ?? []) fill(cells, merge);
  return { name, rows: cells.map((row, index) => ({ row: index + 1, cells: row })) };
}

function cellOf(value: CellValue): Cell {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (isMoment(value)) return dayCell(value) ?? timeCell(value);
  return String(value).trim();
}

/** A merged heading stands over all its columns; a merged number is still one number. */
function fill(rows: Cell[][], { startRow, startCol, endRow, endCol }: MergeRange): void {
  const value = rows[startRow]?.[startCol];
  if (typeof value !== 'string') return;
  for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    for (let column = startCol; column <= Math.min(endCol, cells.length - 1); column += 1)
      cells[column] = value;
  }
}
