/**
 * A cell as it was read. Numbers of a workbook stay numbers; a day is `2021-02-03` and a time of day `9:05`, whatever the
 * computer's zone. Everything else is text; an empty cell is ''.
 */
export type Cell = string | number;

/** A row of a sheet; `row` is its number as the spreadsheet program shows it, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface ReadSheet {
  /** Empty for a CSV file. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A row below headings, with what the titles above it say of its day. */
export interface DataRow {
  readonly sheet: string;
  readonly row: number;
  /** By heading; empty cells are left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** 1–12, from the title of the block or the sheet. */
  readonly month: number | null;
  readonly year: number | null;
}

/** Why a row was passed over: it holds no figures of a day. */
export const passedKinds = ['title', 'headings', 'totals', 'emptyDay', 'note'] as const;

export type PassedKind = (typeof passedKinds)[number];

export interface PassedRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: PassedKind;
}

/** A file recognised as tables: every row that is not empty is either data or passed over. */
export interface RecognisedFile {
  /** Every heading once, in order of appearance. */
  readonly headings: readonly string[];
  readonly rows: readonly DataRow[];
  readonly passed: readonly PassedRow[];
}

/** True for a cell that holds nothing. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '';
}
