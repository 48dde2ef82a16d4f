import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { selectCalls, storedCall, type StoredCall } from './stored-call.ts';

/** One call, whoever's it is; undefined when there is none. */
export async function findCall(db: ReadDb, id: string): Promise<StoredCall | undefined> {
  const row = await selectCalls(db).where('call.id', '=', id).executeTakeFirst();
  return row && storedCall(row);
}

/** Answered and missed calls that began on the office's day, newest first; drafts are their writer's alone. */
export async function callsOfDay(db: ReadDb, officeId: string, on: LocalDate): Promise<StoredCall[]> {
  const rows = await selectCalls(db)
    .where('call.office_id', '=', officeId)
    .where('call.on_date', '=', on)
    .where('call.state', '!=', 'draft')
    .orderBy('call.started_at', 'desc')
    .orderBy('call.id')
    .execute();
  return rows.map(storedCall);
}

/** How many calls of the office's day were answered and missed, whenever they began. */
export async function countCallsOfDay(
  db: ReadDb,
  officeId: string,
  on: LocalDate,
): Promise<{ answered: number; missed: number }> {
  const rows = await db
    .selectFrom('call')
    .select(['state', (row) => row.fn.countAll<number>().as('count')])
    .where('office_id', '=', officeId)
    .where('on_date', '=', on)
    .groupBy('state')
    .execute();
  const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { answered: of('recorded'), missed: of('missed') };
}

/** The person's open drafts, oldest first. */
export async function draftsOf(db: ReadDb, staffId: string): Promise<StoredCall[]> {
  const rows = await selectCalls(db)
    .where('call.entered_by_id', '=', staffId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`call.state = 'draft'`)
    .orderBy('call.started_at')
    .orderBy('call.id')
    .execute();
  return rows.map(storedCall);
}
