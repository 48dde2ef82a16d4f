import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** The office's matters that were closed in the range (both ends included) and are closed still, by day of closing. */
export function closedMatterRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return (
    db
      .selectFrom('matter')
      .select(['id', 'need_met as needMet'])
      .where('office_id', '=', officeId)
      // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
      .where(sql<boolean>`state = 'closed'`)
      .where('closed_on', '>=', from)
      .where('closed_on', '<=', to)
      .orderBy('closed_on')
      .orderBy('id')
      .execute()
  );
}
