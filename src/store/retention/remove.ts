import { sql } from 'kysely';
import type { RetentionArea } from '#domain/retention/areas.ts';
import { removeClient } from '#store/clients/clients.ts';
import type { WriteDb } from '#store/database.ts';
import { REMOVED, type ClientColumns } from './rule.ts';
import { retentionRules } from './rules.ts';

/**
 * Removes the words of rows of an area, in the caller's transaction. Counts stay: no row goes but a client's card and a draft
 * that nobody saved, and no code, day or link changes. The version grows, so that a form opened before cannot save the words again.
 */
export async function removeWords(db: WriteDb, area: RetentionArea, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, holds } = retentionRules[area];
  if (area === 'clients') for (const row of rows) await removeClient(db, row);
  else if (holds.length === 0)
    await sql`delete from ${sql.table(table)} where rowid in (${sql.join(rows)})`.execute(db);
  for (const columns of holds) {
    const whose = columns.of
      ? sql`${sql.ref(columns.of)} in (select id from ${sql.table(table)} where rowid in (${sql.join(rows)}))`
      : sql`rowid in (${sql.join(rows)})`;
    const isOwn = columns.of === undefined;
    await sql`update ${sql.table(columns.table)} set ${sql.raw(changesOf(columns, isOwn))} where ${whose}`.execute(
      db,
    );
  }
}

const changesOf = (
  { marks = [], words = [], other = {}, derived = {} }: ClientColumns,
  hasVersion: boolean,
): string =>
  [
    ...marks.map((name) => `${name} = ''`),
    // What was empty or missing stays so.
    ...words.map((name) => `${name} = case when ${name} <> '' then '${REMOVED}' else ${name} end`),
    ...Object.entries({ ...other, ...derived }).map(([name, after]) => `${name} = ${after}`),
    ...(hasVersion ? ['version = version + 1'] : []),
  ].join(', ');
