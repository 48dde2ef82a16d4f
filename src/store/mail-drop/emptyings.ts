import { sql } from 'kysely';
import type { MailStep } from '#domain/mail-drop/mail-drop.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';

/** One thing done to an emptying or an envelope. */
export interface StoredMailStep {
  readonly step: MailStep;
  readonly at: Instant;
  readonly byName: string;
  readonly items: number;
  readonly note: string;
}

/** Emptyings with who emptied, to be narrowed by the caller. */
function selectEmptyings(db: ReadDb) {
  return db
    .selectFrom('mail_emptying')
    .innerJoin('staff_member as emptier', 'emptier.id', 'mail_emptying.emptied_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'mail_emptying.changed_by_id')
    .select([
      'mail_emptying.id',
      'mail_emptying.office_id as officeId',
      'mail_emptying.batch_id as batchId',
      'mail_emptying.state',
      'mail_emptying.on_date as on',
      'mail_emptying.minute',
      'mail_emptying.items',
      'emptier.name as emptiedByName',
      'changer.name as changedByName',
      'mail_emptying.changed_at as changedAt',
      'mail_emptying.version',
    ])
    .orderBy('mail_emptying.on_date')
    .orderBy('mail_emptying.minute')
    .orderBy('mail_emptying.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEmptyings>['execute']>>[number];

/** An emptying as it is stored, with its steps, oldest first. */
export type StoredEmptying = Row & { readonly steps: readonly StoredMailStep[] };

/** Emptyings that are in no envelope yet, the oldest first; those taken back too. */
export async function looseEmptyings(db: ReadDb, officeId: string): Promise<StoredEmptying[]> {
  const rows = await selectEmptyings(db)
    .where('mail_emptying.office_id', '=', officeId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`mail_emptying.batch_id is null`)
    .execute();
  return withSteps(db, rows);
}

/** Emptyings in the envelopes, the oldest first. */
export async function emptyingsOfBatches(db: ReadDb, batchIds: readonly string[]): Promise<StoredEmptying[]> {
  if (batchIds.length === 0) return [];
  const rows = await selectEmptyings(db).where('mail_emptying.batch_id', 'in', batchIds).execute();
  return withSteps(db, rows);
}

/** One emptying, or undefined. */
export async function findEmptying(db: ReadDb, id: string): Promise<StoredEmptying | undefined> {
  return (await withSteps(db, await selectEmptyings(db).where('mail_emptying.id', '=', id).execute()))[0];
}

async function withSteps(db: ReadDb, rows: readonly Row[]): Promise<StoredEmptying[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('mail_step')
    .innerJoin('staff_member', 'staff_member.id', 'mail_step.staff_id')
    .select(['emptying_id', 'step', 'at', 'staff_member.name as byName', 'items', 'note'])
    .where(
      'emptying_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('mail_step.id')
    .execute();
  const byEmptying = Map.groupBy(steps, ({ emptying_id: id }) => id);
  return rows.map((row) => ({
    ...row,
    steps: (byEmptying.get(row.id) ?? []).map(({ emptying_id: _id, ...step }) => step),
  }));
}
