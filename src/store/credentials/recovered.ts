import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Somebody came in with the recovery key and set a new password. */
export interface RecoveredEntry {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** Writes down that the person came in with the recovery key. */
export async function insertRecovered(
  db: WriteDb,
  { id, staffId, at }: { id: string; staffId: string; at: Instant },
): Promise<void> {
  await db.insertInto('recovered_entry').values({ id, staff_id: staffId, at }).execute();
}

/** What the administrator has not yet been told, oldest first. */
export async function recoveredUnseenBy(db: ReadDb, staffId: string): Promise<RecoveredEntry[]> {
  return db
    .selectFrom('recovered_entry')
    .innerJoin('staff_member', 'staff_member.id', 'recovered_entry.staff_id')
    .select(['recovered_entry.id', 'staff_member.name', 'recovered_entry.at'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('recovered_entry_seen')
            .select('recovered_entry_seen.staff_id')
            .whereRef('recovered_entry_seen.recovered_entry_id', '=', 'recovered_entry.id')
            .where('recovered_entry_seen.staff_id', '=', staffId),
        ),
      ),
    )
    .orderBy('recovered_entry.at')
    .execute();
}

/** The administrator has been told; the same again changes nothing. */
export async function markRecoveredSeen(db: WriteDb, id: string, staffId: string): Promise<void> {
  await db
    .insertInto('recovered_entry_seen')
    .values({ recovered_entry_id: id, staff_id: staffId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** True when there was such an entry. */
export async function isRecoveredEntry(db: ReadDb, id: string): Promise<boolean> {
  const row = await db.selectFrom('recovered_entry').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}
