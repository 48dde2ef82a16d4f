import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** One number for everything that a reader of every table, row by row, is told. */
export function digestOf(database: Database.Database): string {
  const hash = createHash('sha256');
  const tables = database
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    hash.update(`\n${table}\n`);
    for (const row of database.prepare(`select * from "${table}" order by 1`).raw().iterate())
      hash.update(
        JSON.stringify(row, (_, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
        ),
      );
  }
  return hash.digest('hex');
}
