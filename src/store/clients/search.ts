import { sql } from 'kysely';
import { LEAST_MIDDLE, type SearchWords } from '#domain/clients/search-words.ts';
import type { ReadDb } from '#store/database.ts';
import { clientsOfRows, type StoredClient } from './clients.ts';

/** Most that a search answers. */
export const CLIENT_LIMIT = 10;

/** A client may begin with the text in two ways ("Virtanen Virpi"), seldom in three. */
const STARTS_OF_ONE = 3;

/** After every text that begins with another: no character of a name comes after it. */
const LAST = '\u{10FFFF}';

/**
 * The office's clients of which a word of the name, or the number, begins with the text, in the order of the alphabet; then
 * those that hold it inside, oldest first. Never by rank: that would read every match of the county.
 */
export async function searchClients(
  db: ReadDb,
  officeId: string,
  { start, inside }: SearchWords,
): Promise<StoredClient[]> {
  if (start === '') return [];
  const found = new Set(await beginningWith(db, officeId, start));
  if (found.size < CLIENT_LIMIT && inside.length > 0)
    for (const rowNo of await holding(db, officeId, inside)) found.add(rowNo);
  return clientsOfRows(db, [...found].slice(0, CLIENT_LIMIT));
}

async function beginningWith(db: ReadDb, officeId: string, start: string): Promise<number[]> {
  const rows = await db
    .selectFrom('client_start')
    .select('row_no as rowNo')
    .where('office_id', '=', officeId)
    .where('start', '>=', start)
    .where('start', '<', start + LAST)
    .orderBy('start')
    .orderBy('row_no')
    .limit(CLIENT_LIMIT * STARTS_OF_ONE)
    .execute();
  return [...new Set(rows.map(({ rowNo }) => rowNo))].slice(0, CLIENT_LIMIT);
}

async function holding(db: ReadDb, officeId: string, words: readonly string[]): Promise<number[]> {
  // Each a phrase of its own in quotes, so that nothing typed is taken for the language of searches.
  const phrases = words
    .filter((word) => word.length >= LEAST_MIDDLE)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
  const short = words.filter((word) => word.length < LEAST_MIDDLE);
  // A cross join keeps the index of middles first: the other way about every client of the office would be asked.
  const { rows } = await sql<{ rowNo: number }>`
    select client.row_no as "rowNo" from client_inside cross join client on client.row_no = client_inside.rowid
    where client_inside match ${phrases} and client.office_id = ${officeId}
    ${sql.join(
      short.map((word) => sql`and instr(client_inside.folded, ${word}) > 0`),
      sql` `,
    )} limit ${CLIENT_LIMIT}`.execute(db);
  return rows.map(({ rowNo }) => rowNo);
}
