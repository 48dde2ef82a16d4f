import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { selectHandovers, withSteps, type StoredHandover } from './stored-handover.ts';

/** How many handovers that are over a list shows after the open ones. */
export const CLOSED_SHOWN = 50;

const latest = (db: ReadDb) => selectHandovers(db).orderBy('handover.sent_at', 'desc').limit(CLOSED_SHOWN);

/** The newest that the person has received and done, or given back; newest first. */
export async function closedReceived(db: ReadDb, staffId: string): Promise<StoredHandover[]> {
  const rows = await latest(db)
    .where('handover.to_staff_id', '=', staffId)
    .where('handover.state', 'in', ['done', 'returned'])
    .execute();
  return withSteps(db, rows);
}

/** The newest of those that the person has sent and somebody has done; newest first. */
export async function closedSent(db: ReadDb, staffId: string): Promise<StoredHandover[]> {
  const rows = await latest(db)
    .where('handover.from_staff_id', '=', staffId)
    .where('handover.state', '=', 'done')
    .execute();
  return withSteps(db, rows);
}

/** The newest that anybody has done; newest first. */
export async function closedOfAll(db: ReadDb): Promise<StoredHandover[]> {
  // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
  return withSteps(
    db,
    await latest(db)
      .where(sql<boolean>`handover.state = 'done'`)
      .execute(),
  );
}
