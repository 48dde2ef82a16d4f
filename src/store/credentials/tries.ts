import type { Tries } from '#domain/credentials/throttle.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** The wrong tries of a person or of a window since the last right one; kept here, so that a restart forgets none. */
export async function findTries(db: ReadDb, subject: string): Promise<Tries | undefined> {
  return db
    .selectFrom('entry_tries')
    .select(['failures', 'last_at as lastAt'])
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** Sets how many wrong tries there have been. */
export async function setTries(db: WriteDb, subject: string, { failures, lastAt }: Tries): Promise<void> {
  const row = { failures, last_at: lastAt };
  await db
    .insertInto('entry_tries')
    .values({ subject, ...row })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(row))
    .execute();
}

/** Forgets the wrong tries of these. */
export async function clearTries(db: WriteDb, subjects: readonly string[]): Promise<void> {
  await db.deleteFrom('entry_tries').where('subject', 'in', subjects).execute();
}

/** Forgets tries from before a moment: they count no more. */
export async function forgetTries(db: WriteDb, before: Instant): Promise<void> {
  await db.deleteFrom('entry_tries').where('last_at', '<', before).execute();
}
