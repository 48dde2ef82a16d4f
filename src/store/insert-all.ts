import type { Insertable } from 'kysely';
import type { Tables, WriteDb } from './database.ts';

/** One row as it is written into a table. */
export type RowOf<Table extends keyof Tables> = Insertable<Tables[Table]>;

/** SQLite allows 32,766 values in one statement. */
const MOST_VALUES = 30_000;

/** Adds any number of rows in the caller's transaction, in as few statements as the database allows. */
export async function insertAll<Table extends keyof Tables>(
  db: WriteDb,
  table: Table,
  rows: readonly RowOf<Table>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  if (width === 0) return;
  const size = Math.floor(MOST_VALUES / width);
  for (let index = 0; index < rows.length; index += size) {
    await db
      .insertInto(table)
      .values(rows.slice(index, index + size))
      .execute();
  }
}
