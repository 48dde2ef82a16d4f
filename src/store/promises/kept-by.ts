import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Open promises that this person is to keep, in every office, earliest due first. */
export function openPromisesKeptBy(
  db: ReadDb,
  staffId: string,
): Promise<{ readonly id: string; readonly dueOn: LocalDate }[]> {
  return (
    db
      .selectFrom('promise')
      .select(['id', 'due_on as dueOn'])
      // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
      .where(sql<boolean>`state = 'open'`)
      .where((where) => where.fn.coalesce('keeper_id', 'made_by_id'), '=', staffId)
      .orderBy('due_on')
      .orderBy('due_minute')
      .orderBy('id')
      .execute()
  );
}
