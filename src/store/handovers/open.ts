import { sql, type RawBuilder } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { selectHandovers, withSteps, type StoredHandover } from './stored-handover.ts';

// Written as in the partial indexes: with parameters in their place SQLite would not see that the index fits.
const withReceiver = sql<boolean>`handover.state in ('sent', 'seen', 'taken')`;
const notDone = sql<boolean>`handover.state <> 'done'`;

const open = (db: ReadDb, fits: RawBuilder<boolean>) =>
  selectHandovers(db).where(fits).orderBy('handover.due_on').orderBy('handover.sent_at');

/** Open handovers whose next step is the receiver's, earliest due first. */
export async function openReceived(db: ReadDb, staffId: string): Promise<StoredHandover[]> {
  return withSteps(db, await open(db, withReceiver).where('handover.to_staff_id', '=', staffId).execute());
}

/** What the person has sent and nobody has done yet, earliest due first; a returned one waits for its sender. */
export async function openSent(db: ReadDb, staffId: string): Promise<StoredHandover[]> {
  return withSteps(db, await open(db, notDone).where('handover.from_staff_id', '=', staffId).execute());
}

/** Everybody's handovers that are not done, earliest due first. */
export async function openOfAll(db: ReadDb): Promise<StoredHandover[]> {
  return withSteps(db, await open(db, notDone).execute());
}

/** Everybody's handovers that nobody had taken when the day of their due date ended, `today` being a later one. */
export async function overdueOfAll(db: ReadDb, today: LocalDate): Promise<StoredHandover[]> {
  const rows = await open(db, notDone)
    .where('handover.due_on', '<', today)
    .where('handover.state', '!=', 'taken')
    .execute();
  return withSteps(db, rows);
}

/** The matter's handover that is not done, if there is one. */
export async function openOfMatter(db: ReadDb, matterId: string): Promise<StoredHandover | undefined> {
  const rows = await selectHandovers(db)
    .where('handover.matter_id', '=', matterId)
    .where('handover.state', '!=', 'done')
    .execute();
  return (await withSteps(db, rows))[0];
}
