import type { ClientDetails } from '#domain/clients/client.ts';
import { insideOf, startsOf } from '#domain/clients/search-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A client as stored, with names. */
export interface StoredClient extends ClientDetails {
  readonly rowNo: number;
  readonly id: string;
  readonly officeId: string;
  readonly ownWorkerName: string | null;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('client')
    .leftJoin('staff_member as worker', 'worker.id', 'client.own_worker_id')
    .innerJoin('staff_member as changer', 'changer.id', 'client.changed_by_id')
    .select([
      'client.row_no as rowNo',
      'client.id',
      'client.office_id as officeId',
      'client.name',
      'client.phone',
      'client.municipality_code as municipality',
      'client.own_worker_id as ownWorkerId',
      'worker.name as ownWorkerName',
      'client.disclosure_prohibition',
      'client.safety_non_disclosure',
      'client.changed_at as changedAt',
      'changer.name as changedByName',
      'client.version',
    ]);

/** A row of a client as SQLite gives it, with names. */
export type ClientRow = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

/** The row as a client. */
export const clientOf = ({
  disclosure_prohibition,
  safety_non_disclosure,
  ...row
}: ClientRow): StoredClient => ({
  ...row,
  disclosureProhibition: disclosure_prohibition === 1,
  safetyNonDisclosure: safety_non_disclosure === 1,
});

/** One client, or undefined. */
export async function findClient(db: ReadDb, id: string): Promise<StoredClient | undefined> {
  const row = await select(db).where('client.id', '=', id).executeTakeFirst();
  return row && clientOf(row);
}

/** What a save writes of a client. */
export interface SavedClient extends ClientDetails {
  readonly id: string;
  readonly officeId: string;
  readonly changedAt: Instant;
  readonly changedById: string;
}

const values = (client: SavedClient) => ({
  name: client.name,
  phone: client.phone,
  municipality_code: client.municipality,
  own_worker_id: client.ownWorkerId,
  disclosure_prohibition: client.disclosureProhibition ? 1 : 0,
  safety_non_disclosure: client.safetyNonDisclosure ? 1 : 0,
  changed_at: client.changedAt,
  changed_by_id: client.changedById,
});

/** Adds a client and what they are found by. */
export async function insertClient(db: WriteDb, client: SavedClient): Promise<void> {
  const { row_no: rowNo } = await db
    .insertInto('client')
    .values({ id: client.id, office_id: client.officeId, ...values(client) })
    .returning('row_no')
    .executeTakeFirstOrThrow();
  await addToSearch(db, rowNo, client);
}

/** Changes a client and what they are found by, and raises the version. */
export async function updateClient(db: WriteDb, rowNo: number, client: SavedClient): Promise<void> {
  await db
    .updateTable('client')
    .set((row) => ({ ...values(client), version: row('version', '+', 1) }))
    .where('row_no', '=', rowNo)
    .execute();
  await removeFromSearch(db, rowNo);
  await addToSearch(db, rowNo, client);
}

/** Removes a client and everything they were found by. */
export async function removeClient(db: WriteDb, rowNo: number): Promise<void> {
  await removeFromSearch(db, rowNo);
  await db.deleteFrom('client').where('row_no', '=', rowNo).execute();
}

async function addToSearch(db: WriteDb, rowNo: number, client: SavedClient): Promise<void> {
  const starts = startsOf(client.name, client.phone);
  await db
    .insertInto('client_start')
    .values(starts.map((start) => ({ office_id: client.officeId, start, row_no: rowNo })))
    .execute();
  const folded = insideOf(client.name, client.phone);
  await db.insertInto('client_inside').values({ rowid: rowNo, folded }).execute();
}

async function removeFromSearch(db: WriteDb, rowNo: number): Promise<void> {
  await db.deleteFrom('client_start').where('row_no', '=', rowNo).execute();
  await db.deleteFrom('client_inside').where('rowid', '=', rowNo).execute();
}
