import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { selectMatters, storedMatter, type StoredMatter } from './stored-matter.ts';

/** How many matters that are over a list shows after the open ones. */
export const CLOSED_SHOWN = 50;

// Written as in the partial indexes: with parameters in their place SQLite would not see that the index fits.
const isOpen = sql<boolean>`matter.state = 'open'`;
const isClosed = sql<boolean>`matter.state = 'closed'`;

const open = (db: ReadDb) => selectMatters(db).where(isOpen).orderBy('matter.opened_at').orderBy('matter.id');

/** One matter, or undefined. */
export async function findMatter(db: ReadDb, id: string): Promise<StoredMatter | undefined> {
  const row = await selectMatters(db).where('matter.id', '=', id).executeTakeFirst();
  return row && storedMatter(row);
}

/** Open matters of their owner, the oldest first. */
export async function ownedMatters(db: ReadDb, ownerId: string): Promise<StoredMatter[]> {
  return (await open(db).where('matter.owner_id', '=', ownerId).execute()).map(storedMatter);
}

/** Open matters of others that the person has opened, sent on or had, the oldest first. */
export async function followedMatters(db: ReadDb, staffId: string): Promise<StoredMatter[]> {
  const handedBy = db.selectFrom('handover').select('matter_id').where('from_staff_id', '=', staffId);
  const handedTo = db.selectFrom('handover').select('matter_id').where('to_staff_id', '=', staffId);
  const opened = db
    .selectFrom('matter as mine')
    .select('mine.id as matter_id')
    .where('mine.opened_by_id', '=', staffId);
  const rows = await selectMatters(db)
    .where('matter.id', 'in', handedBy.union(handedTo).union(opened))
    .where('matter.state', '=', 'open')
    .where('matter.owner_id', '!=', staffId)
    .orderBy('matter.opened_at')
    .orderBy('matter.id')
    .execute();
  return rows.map(storedMatter);
}

/** Everybody's open matters at the office, the oldest first. */
export async function openMatters(db: ReadDb, officeId: string): Promise<StoredMatter[]> {
  return (await open(db).where('matter.office_id', '=', officeId).execute()).map(storedMatter);
}

/** The newest closed matters of their owner. */
export async function closedMatters(db: ReadDb, ownerId: string): Promise<StoredMatter[]> {
  const rows = await selectMatters(db)
    .where(isClosed)
    .where('matter.owner_id', '=', ownerId)
    .orderBy('matter.closed_at', 'desc')
    .limit(CLOSED_SHOWN)
    .execute();
  return rows.map(storedMatter);
}

/** True when the person owns the matter, opened it, or has been sent it. */
export async function tookPart(
  db: ReadDb,
  matter: Pick<StoredMatter, 'id' | 'ownerId' | 'openedById'>,
  staffId: string,
): Promise<boolean> {
  if (matter.ownerId === staffId || matter.openedById === staffId) return true;
  const owned = await db
    .selectFrom('matter_event')
    .select('id')
    .where('matter_id', '=', matter.id)
    .where('to_staff_id', '=', staffId)
    .executeTakeFirst();
  if (owned) return true;
  const step = await db
    .selectFrom('handover_step')
    .innerJoin('handover', 'handover.id', 'handover_step.handover_id')
    .select('handover_step.id')
    .where('handover.matter_id', '=', matter.id)
    .where((row) =>
      row.or([
        row('handover_step.to_staff_id', '=', staffId),
        row('handover.to_staff_id', '=', staffId),
        row('handover.from_staff_id', '=', staffId),
      ]),
    )
    .executeTakeFirst();
  return step !== undefined;
}
