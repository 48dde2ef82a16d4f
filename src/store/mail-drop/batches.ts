import type { ReadDb } from '#store/database.ts';
import { emptyingsOfBatches, type StoredEmptying } from './emptyings.ts';

/** How many envelopes a list shows. */
export const BATCHES_SHOWN = 30;

/** Envelopes with who handed them over, to be narrowed by the caller. */
function selectBatches(db: ReadDb) {
  return db
    .selectFrom('mail_batch')
    .innerJoin('staff_member as hander', 'hander.id', 'mail_batch.handed_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'mail_batch.changed_by_id')
    .select([
      'mail_batch.id',
      'mail_batch.office_id as officeId',
      'mail_batch.number',
      'mail_batch.state',
      'mail_batch.handed_to as handedTo',
      'mail_batch.handed_on as handedOn',
      'mail_batch.handed_minute as handedMinute',
      'hander.name as handedByName',
      'changer.name as changedByName',
      'mail_batch.changed_at as changedAt',
      'mail_batch.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectBatches>['execute']>>[number];

/** An envelope as it is stored, with the emptyings in it, oldest first; one taken back is empty. */
export type StoredBatch = Row & { readonly emptyings: readonly StoredEmptying[] };

/** The newest envelopes of the office, the latest handing over first. */
export async function latestBatches(db: ReadDb, officeId: string): Promise<StoredBatch[]> {
  const rows = await selectBatches(db)
    .where('mail_batch.office_id', '=', officeId)
    .orderBy('mail_batch.handed_on', 'desc')
    .orderBy('mail_batch.number', 'desc')
    .limit(BATCHES_SHOWN)
    .execute();
  return withEmptyings(db, rows);
}

/** One envelope, or undefined. */
export async function findBatch(db: ReadDb, id: string): Promise<StoredBatch | undefined> {
  return (await withEmptyings(db, await selectBatches(db).where('mail_batch.id', '=', id).execute()))[0];
}

/** The number of the office's next envelope, from 1. */
export async function nextBatchNumber(db: ReadDb, officeId: string): Promise<number> {
  const { last } = await db
    .selectFrom('mail_batch')
    .select((row) => row.fn.max('number').as('last'))
    .where('office_id', '=', officeId)
    .executeTakeFirstOrThrow();
  return ((last as number | null) ?? 0) + 1;
}

async function withEmptyings(db: ReadDb, rows: readonly Row[]): Promise<StoredBatch[]> {
  const emptyings = await emptyingsOfBatches(
    db,
    rows.map(({ id }) => id),
  );
  const byBatch = Map.groupBy(emptyings, ({ batchId }) => batchId);
  return rows.map((row) => ({ ...row, emptyings: byBatch.get(row.id) ?? [] }));
}
