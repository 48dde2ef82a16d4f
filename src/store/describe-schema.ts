import type Database from 'better-sqlite3';

/** Every table, index and trigger of a file as SQL, by name: what the migrations really make. */
export function describeSchema(database: Database.Database): string {
  const rows = database
    .prepare(
      // The parts of an index of words (FTS5) are SQLite's own: the statement that makes the index makes them.
      `select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'
        and name not in (select name from pragma_table_list where type = 'shadow') order by type desc, name`,
    )
    .all() as { sql: string }[];
  return rows.map(({ sql }) => `${sql.replace(/\s+/g, ' ').trim()};\n`).join('\n');
}
