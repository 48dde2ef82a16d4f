import type { Cell as HucreCell, CellStyle } from 'hucre/xlsx';
import { rounded, type ReadCell } from './read-cell.ts';
import { looksLikeError, xlsxText } from './xlsx-text.ts';

/** Day number 0 (1.1.1970) as a serial date of the 1900 date system. */
const SERIAL_OF_1970 = 25_569;

const decimalsPart = (decimals: number) => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/**
 * The number format of a cell. Full stops are escaped: they are marks of a date and not a decimal point, and the
 * decimal point of a format is shown as a comma by a program with Finnish settings.
 */
function numberFormat(cell: ReadCell): string | undefined {
  switch (cell.is) {
    case 'nothing':
      return undefined;
    case 'text':
    case 'code':
      return '@';
    case 'integer':
    case 'decimal':
    case 'minutes':
      return `#,##0${decimalsPart(cell.decimals)}`;
    case 'percent':
      return `0${decimalsPart(cell.decimals)}\\ %`;
    case 'date':
      return 'd\\.m\\.yyyy';
    case 'month':
      return 'm\\/yyyy';
    case 'time':
      return cell.minute === 1440 ? '[h]\\.mm' : 'h\\.mm';
  }
}

/** Words and days begin at the left edge; what is compared digit by digit ends at the right one. */
export function isLeft(kind: ReadCell['is']): boolean {
  return kind === 'text' || kind === 'code' || kind === 'date' || kind === 'month';
}

/** The style of a cell: its number format, on top of what the row asks for. */
export function styleOf(cell: ReadCell, base: CellStyle = {}): CellStyle {
  const numFmt = numberFormat(cell);
  const left = isLeft(cell.is);
  return {
    ...base,
    ...(numFmt === undefined ? {} : { numFmt }),
    alignment: {
      vertical: 'top',
      // The indent keeps a number apart from the text of the next column.
      ...(left ? { horizontal: 'left' } : { horizontal: 'right', indent: 1 }),
      ...base.alignment,
    },
  };
}

/** What a spreadsheet program stores: text, or a number whose format makes it a date, a time or a percentage. */
export function storedValue(cell: ReadCell): string | number | null {
  switch (cell.is) {
    case 'nothing':
      return null;
    case 'text':
    case 'code':
      return xlsxText(cell.text);
    case 'integer':
    case 'decimal':
    case 'minutes':
      // Rounded as on the screen and in the CSV file: all formats agree to the last unit.
      return Number(rounded(cell.number, cell.decimals));
    case 'percent':
      // Shifted by its digits: 33.3 / 100 is 0.33299999999999996.
      return Number(`${rounded(cell.number, cell.decimals)}e-2`);
    case 'date':
    case 'month':
      return cell.dayNumber + SERIAL_OF_1970;
    case 'time':
      return cell.minute / 1440;
  }
}

/** The cell for the library. Text is never a formula, and `#N/A` typed by a person is text, not an error. */
export function hucreCell(cell: ReadCell, base?: CellStyle): Partial<HucreCell> {
  const value = storedValue(cell);
  const style = styleOf(cell, base);
  return typeof value === 'string' && looksLikeError(value)
    ? { value, style, richText: [{ text: value, ...(style.font ? { font: style.font } : {}) }] }
    : { value, style };
}
