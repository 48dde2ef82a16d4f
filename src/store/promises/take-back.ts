import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** The last try of a promise: which row it is, whose, and when. */
export async function lastAttempt(
  db: ReadDb,
  promiseId: string,
): Promise<{ readonly id: number; readonly staffId: string; readonly at: Instant } | undefined> {
  return db
    .selectFrom('promise_attempt')
    .select(['id', 'staff_id as staffId', 'at'])
    .where('promise_id', '=', promiseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Removes a try and opens its promise again, with the number to call, and raises the version. */
export async function removeAttempt(
  db: WriteDb,
  attemptId: number,
  promise: { readonly id: string; readonly phone: string },
): Promise<void> {
  await db.deleteFrom('promise_attempt').where('id', '=', attemptId).execute();
  await db
    .updateTable('promise')
    .set((row) => ({ state: 'open', phone: promise.phone, kept_at: null, version: row('version', '+', 1) }))
    .where('id', '=', promise.id)
    .execute();
}
