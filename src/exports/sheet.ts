import type { Instant } from '#domain/time/instant.ts';

/** What a cell holds, and so how each file format writes it. */
export type CellKind =
  | 'text'
  /** A code that may look like a number (municipality `010`) but is text. */
  | 'code'
  | 'integer'
  | 'decimal'
  /** A percentage given in percent: 79.5 is 79,5 %. */
  | 'percent'
  /** A `LocalDate`. */
  | 'date'
  /** A `MinuteOfDay`, 0–1440. */
  | 'time'
  /** A `Month`. */
  | 'month'
  /** A length of time in minutes. */
  | 'minutes';

/** A cell whose kind is not its column's. */
export interface TypedCell {
  readonly kind: CellKind;
  readonly value: string | number;
  readonly decimals?: number;
}

/** A stated empty case, "ei puheluja": written as text, so that it is never mistaken for a zero. */
export interface EmptyCase {
  readonly empty: string;
}

/** A value of the column's kind, a cell of another kind, a stated empty case, or nothing at all. */
export type Cell = string | number | TypedCell | EmptyCase | null;

export interface Column {
  readonly key: string;
  /** Holds the unit too: "Vastausprosentti (%)". */
  readonly heading: string;
  readonly kind: CellKind;
  /** Decimals of `decimal` (2 unless told), `percent` (1) and `minutes` (0). */
  readonly decimals?: number;
  /** For a code: the key of the column that holds its name. */
  readonly nameKey?: string;
}

/** One line about the report: office, range, time of making, program version, fingerprint, filters. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A picture of some of a table's rows, for the file formats that can draw: it shows their cells and holds no values. */
export interface Chart {
  readonly title: string;
  /** `columns` along time, `bars` for names. */
  readonly kind: 'columns' | 'bars';
  /** Key of the column with the names. */
  readonly names: string;
  /** Keys of the columns with the values, stacked on each other. */
  readonly values: readonly string[];
  /** First and last of the table's rows, both shown; from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One table, in no file format yet. Every row has a cell for every column. */
export interface Sheet {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly name: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: readonly Cell[];
  readonly charts?: readonly Chart[];
}

/** A table that may have more rows than fit into memory; they come beside it. */
export type StreamedSheet = Pick<Sheet, 'name' | 'columns'>;

/** Its rows, a page at a time; a page is asked for when the one before it has been written. */
export type Pages = AsyncIterable<readonly (readonly Cell[])[]>;

/** How a figure is to be read. */
export interface Definition {
  readonly figure: string;
  readonly definition: string;
  readonly divisor: string;
  readonly emptyCase: string;
}

/** The sheet that tells the facts and the definitions; its words come with it because writers know no language. */
export interface DefinitionWords {
  readonly sheetName: string;
  readonly title: string;
  readonly figure: string;
  readonly definition: string;
  readonly divisor: string;
  readonly emptyCase: string;
}

export interface Workbook {
  readonly title: string;
  /** The only time that ends up in the file, so that the same report gives the same bytes. */
  readonly madeAt: Instant;
  readonly facts: readonly Fact[];
  readonly sheets: readonly Sheet[];
  readonly definitions: readonly Definition[];
  readonly words: DefinitionWords;
}
