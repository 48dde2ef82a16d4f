import { sql } from 'kysely';
import type { FollowUpMonths, FollowUpResult } from '#domain/matters/follow-up.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import type { StoredFollowUp } from './stored-matter.ts';
import type { By } from './write-matter.ts';

const select = (db: ReadDb) =>
  db
    .selectFrom('matter_follow_up as look')
    .leftJoin('staff_member as doer', 'doer.id', 'look.done_by_id')
    .select([
      'look.matter_id as matterId',
      'look.months',
      'look.due_on as dueOn',
      'look.result',
      'doer.name as doneByName',
    ]);

/** The looks back at a matter, the first first. */
export function followUpsOf(db: ReadDb, matterId: string): Promise<StoredFollowUp[]> {
  return select(db).where('look.matter_id', '=', matterId).orderBy('look.months').execute();
}

/** Looks back whose day has come, at the person's own closed matters; the earliest first. */
export async function followUpsDue(
  db: ReadDb,
  ownerId: string,
  today: LocalDate,
): Promise<(StoredFollowUp & { name: string; clientLabel: string; version: number })[]> {
  return (
    select(db)
      .innerJoin('matter', 'matter.id', 'look.matter_id')
      .select(['matter.name', 'matter.client_label as clientLabel', 'matter.version'])
      // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
      .where(sql<boolean>`look.result is null`)
      .where('look.due_on', '<=', today)
      .where('matter.owner_id', '=', ownerId)
      .orderBy('look.due_on')
      .orderBy('look.matter_id')
      .execute()
  );
}

/** Sets a look back for its day; one that has been made already stays as it was. */
export async function addFollowUp(
  db: WriteDb,
  matterId: string,
  months: FollowUpMonths,
  dueOn: LocalDate,
): Promise<void> {
  await db
    .insertInto('matter_follow_up')
    .values({ matter_id: matterId, months, due_on: dueOn, result: null, done_at: null, done_by_id: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes down what was learnt; null takes it back. */
export async function markFollowUp(
  db: WriteDb,
  { matterId, months }: { readonly matterId: string; readonly months: FollowUpMonths },
  result: FollowUpResult | null,
  by: By,
): Promise<void> {
  const done =
    result === null ? { done_at: null, done_by_id: null } : { done_at: by.at, done_by_id: by.staffId };
  await db
    .updateTable('matter_follow_up')
    .set({ result, ...done })
    .where('matter_id', '=', matterId)
    .where('months', '=', months)
    .execute();
}
