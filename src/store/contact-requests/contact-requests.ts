import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { selectContactRequests, withSteps, type StoredContactRequest } from './stored-request.ts';

/** How many contact requests that are over a list shows. */
export const ENDED_SHOWN = 50;

/** Requests of the office that Kela has not answered, the oldest first. */
export async function openContactRequests(db: ReadDb, officeId: string): Promise<StoredContactRequest[]> {
  const rows = await selectContactRequests(db)
    .where('contact_request.office_id', '=', officeId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`contact_request.state = 'open'`)
    .orderBy('contact_request.sent_at')
    .orderBy('contact_request.id')
    .execute();
  return withSteps(db, rows);
}

/** Answered requests of the person whose answer nobody has told the client yet, the oldest first. */
export async function answersToTell(
  db: ReadDb,
  officeId: string,
  staffId: string,
): Promise<StoredContactRequest[]> {
  const rows = await selectContactRequests(db)
    .where('contact_request.sent_by_id', '=', staffId)
    .where('contact_request.office_id', '=', officeId)
    .where(sql<boolean>`contact_request.state = 'answered'`)
    .orderBy('contact_request.sent_at')
    .execute();
  return withSteps(db, rows);
}

/** Every answered request of the office that waits to be told, the oldest first. */
export async function allAnswersToTell(db: ReadDb, officeId: string): Promise<StoredContactRequest[]> {
  const rows = await selectContactRequests(db)
    .where(sql<boolean>`contact_request.state = 'answered'`)
    .where('contact_request.office_id', '=', officeId)
    .orderBy('contact_request.sent_at')
    .execute();
  return withSteps(db, rows);
}

/** The newest that are closed or withdrawn. */
export async function endedContactRequests(db: ReadDb, officeId: string): Promise<StoredContactRequest[]> {
  const rows = await selectContactRequests(db)
    .where('contact_request.office_id', '=', officeId)
    .where(sql<boolean>`contact_request.state in ('closed', 'withdrawn')`)
    .orderBy('contact_request.changed_at', 'desc')
    .limit(ENDED_SHOWN)
    .execute();
  return withSteps(db, rows);
}

/** One request, or undefined. */
export async function findContactRequest(db: ReadDb, id: string): Promise<StoredContactRequest | undefined> {
  return (
    await withSteps(db, await selectContactRequests(db).where('contact_request.id', '=', id).execute())
  )[0];
}
