/** The columns of a table that hold something of a client. */
export interface ClientColumns {
  readonly table: string;
  /** The column that names the thing it belongs to; absent in the thing's own table. */
  readonly of?: string;
  /** Who it is: left empty. */
  readonly marks?: readonly string[];
  /** What somebody wrote: a dash, so that a text that has to be there, or is counted as there, still is. */
  readonly words?: readonly string[];
  /** What is written anew in a way of its own: the column and what it holds afterwards, in SQL. */
  readonly other?: Readonly<Record<string, string>>;
  /** As `other`, of what only repeats the marks: it tells nothing by itself. */
  readonly derived?: Readonly<Record<string, string>>;
}

/** What an area holds of clients, from which day it counts, and what it waits for. */
export interface RetentionRule {
  readonly table: string;
  /** From when its time is counted, in SQL: a day, or a moment in milliseconds. */
  readonly since: { readonly day: string } | { readonly moment: string };
  /**
   * True while somebody still works on it, in SQL: then its time has not begun. `:office` and `:last` are the office and the
   * last day that is removed.
   */
  readonly isOpen: string;
  /** Empty when the row itself goes. */
  readonly holds: readonly ClientColumns[];
}

/** What stands in the place of removed words. */
export const REMOVED = '–';
