import { isLocalDate, toDayNumber, type LocalDate } from '#domain/time/local-date.ts';
import { isMinuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { isMonth, type Month } from '#domain/time/month.ts';
import type { Cell, CellKind, Column } from './sheet.ts';

/** A cell as a writer meets it: checked against its kind, so that no writer guesses from the look of a value. */
export type ReadCell =
  | { readonly is: 'nothing' }
  | { readonly is: 'text' | 'code'; readonly text: string }
  | {
      readonly is: 'integer' | 'decimal' | 'percent' | 'minutes';
      readonly number: number;
      readonly decimals: number;
    }
  | { readonly is: 'date'; readonly date: LocalDate; readonly dayNumber: number }
  | { readonly is: 'month'; readonly month: Month; readonly dayNumber: number }
  | { readonly is: 'time'; readonly minute: MinuteOfDay };

const usualDecimals = { integer: 0, decimal: 2, percent: 1, minutes: 0 } as const;

function readNumber(
  kind: 'integer' | 'decimal' | 'percent' | 'minutes',
  value: string | number,
  decimals: number,
): ReadCell {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`Not a number: ${value}`);
  if (kind === 'integer' && !Number.isSafeInteger(value)) throw new RangeError(`Not whole: ${value}`);
  return { is: kind, number: value, decimals };
}

function readAs(kind: CellKind, value: string | number, decimals: number | undefined): ReadCell {
  switch (kind) {
    case 'text':
    case 'code':
      return { is: kind, text: String(value) };
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'minutes':
      return readNumber(kind, value, decimals ?? usualDecimals[kind]);
    case 'date':
      if (typeof value !== 'string' || !isLocalDate(value)) throw new RangeError(`Not a day: ${value}`);
      return { is: 'date', date: value, dayNumber: toDayNumber(value) };
    case 'month':
      if (typeof value !== 'string' || !isMonth(value)) throw new RangeError(`Not a month: ${value}`);
      return { is: 'month', month: value, dayNumber: toDayNumber(`${value}-01` as LocalDate) };
    case 'time':
      if (typeof value !== 'number' || !isMinuteOfDay(value)) throw new RangeError(`Not a time: ${value}`);
      return { is: 'time', minute: value };
  }
}

/**
 * The cell as its column (or the cell itself) says it is to be read.
 * @throws RangeError when the value is not of that kind: a wrong cell stops the export instead of reaching a reader.
 */
export function readCell(column: Column, cell: Cell): ReadCell {
  if (cell === null) return { is: 'nothing' };
  if (typeof cell !== 'object') return readAs(column.kind, cell, column.decimals);
  if ('empty' in cell) return { is: 'text', text: cell.empty };
  return readAs(
    cell.kind,
    cell.value,
    cell.decimals ?? (cell.kind === column.kind ? column.decimals : undefined),
  );
}

/** Every cell of a row, read. @throws RangeError when the row has not one cell for every column. */
export function readRow(columns: readonly Column[], row: readonly Cell[]): ReadCell[] {
  if (row.length !== columns.length) {
    throw new RangeError(`A row of ${row.length} cells for ${columns.length} columns`);
  }
  return columns.map((column, index) => readCell(column, row[index] ?? null));
}

const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en', {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    useGrouping: false,
  });
  formatters.set(decimals, made);
  return made;
}

/** The number to `decimals` decimals, half away from zero by its decimal digits, as the screen rounds it. */
export function rounded(value: number, decimals: number): string {
  if (Number.isSafeInteger(value)) return String(value + 0);
  const text = formatter(decimals).format(value);
  return text === '-0' ? '0' : text;
}
