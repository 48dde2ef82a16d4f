import { writeXlsx as writeWithHucre, type WriteSheet } from 'hucre/xlsx';
import { dateObject } from '#domain/time/date-object.ts';
import type { Workbook } from './sheet.ts';
import { definitionsSheet } from './xlsx-definitions.ts';
import { font, tableSheet } from './xlsx-table.ts';

/**
 * The workbook as an XLSX file: one worksheet per table and a last one with the facts and the definitions. The same
 * workbook gives the same bytes.
 * @throws RangeError when a cell is not of its column's kind; an Error of the library when a sheet's name is not allowed.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [...workbook.sheets.map(tableSheet), definitionsSheet(workbook)];
  const made = dateObject(workbook.madeAt);
  return writeWithHucre({
    sheets,
    defaultFont: font,
    properties: { title: workbook.title, creator: 'Neuvontapöytä', created: made, modified: made },
  });
}
