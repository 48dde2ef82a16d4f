import { sql } from 'kysely';
import { LEAST_MIDDLE, type SearchWords } from '#domain/clients/search-words.ts';
import type { ReadDb } from '#store/database.ts';
import { clientOf, type ClientRow, type StoredClient } from './clients.ts';

/** Most that a search answers. */
export const CLIENT_LIMIT = 10;

/** Read beyond the limit: both names of a client may begin with the text ("Mäki Mari"). */
const TWICE_BEGUN = 3;

/** After every text that begins with another: no character of a name comes after it. */
const LAST = '\u{10FFFF}';

// As one piece of SQL each: a search runs at every few letters typed, and building it anew cost more than running it.
const columns =
  sql.raw(`client.row_no as "rowNo", client.id, client.office_id as "officeId", client.name, client.phone,
  client.municipality_code as "municipality", client.own_worker_id as "ownWorkerId", worker.name as "ownWorkerName",
  client.disclosure_prohibition, client.safety_non_disclosure, client.changed_at as "changedAt",
  changer.name as "changedByName", client.version`);
const names = sql.raw(`left join staff_member as worker on worker.id = client.own_worker_id
  join staff_member as changer on changer.id = client.changed_by_id`);

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
  const found = new Map((await beginningWith(db, officeId, start)).map((row) => [row.rowNo, row]));
  if (found.size < CLIENT_LIMIT && inside.length > 0)
    for (const row of await holding(db, officeId, inside))
      if (!found.has(row.rowNo)) found.set(row.rowNo, row);
  return [...found.values()].slice(0, CLIENT_LIMIT).map(clientOf);
}

async function beginningWith(db: ReadDb, officeId: string, start: string): Promise<ClientRow[]> {
  // A cross join keeps the range first: its order is the answer's.
  const { rows } = await sql<ClientRow>`
    select ${columns} from client_start cross join client on client.row_no = client_start.row_no ${names}
    where client_start.office_id = ${officeId} and start >= ${start} and start < ${start + LAST}
    order by start, client_start.row_no limit ${CLIENT_LIMIT + TWICE_BEGUN}`.execute(db);
  return rows;
}

async function holding(db: ReadDb, officeId: string, words: readonly string[]): Promise<ClientRow[]> {
  // Each a phrase of its own in quotes, so that nothing typed is taken for the language of searches.
  const phrases = words
    .filter((word) => word.length >= LEAST_MIDDLE)
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
  const short = words.filter((word) => word.length < LEAST_MIDDLE);
  // Some of them may begin with the text and be found already, at most as many as fit the list. A cross join keeps the
  // index of middles first: the other way about every client of the office would be asked.
  const { rows } = await sql<ClientRow>`
    select ${columns} from client_inside cross join client on client.row_no = client_inside.rowid ${names}
    where client_inside match ${phrases} and client.office_id = ${officeId}
    ${sql.join(
      short.map((word) => sql`and instr(client_inside.folded, ${word}) > 0`),
      sql` `,
    )} limit ${CLIENT_LIMIT * 2}`.execute(db);
  return rows;
}
