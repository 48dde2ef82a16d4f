import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { selectRequests, withOffersAndSteps, type StoredMeetingRequest } from './stored-request.ts';

/** How many requests that have ended a list shows after the open ones. */
export const ENDED_SHOWN = 50;

/** Open requests of the office, the nearest last day first. */
export async function openRequests(db: ReadDb, officeId: string): Promise<StoredMeetingRequest[]> {
  const rows = await selectRequests(db)
    .where('meeting_request.office_id', '=', officeId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`meeting_request.state = 'open'`)
    .orderBy('meeting_request.last_on')
    .orderBy('meeting_request.asked_on')
    .orderBy('meeting_request.id')
    .execute();
  return withOffersAndSteps(db, rows);
}

/** The newest requests that have ended, the latest end first. */
export async function endedRequests(db: ReadDb, officeId: string): Promise<StoredMeetingRequest[]> {
  const rows = await selectRequests(db)
    .where('meeting_request.office_id', '=', officeId)
    .where(sql<boolean>`meeting_request.state <> 'open'`)
    .orderBy('meeting_request.ended_on', 'desc')
    .orderBy('meeting_request.id')
    .limit(ENDED_SHOWN)
    .execute();
  return withOffersAndSteps(db, rows);
}

/** One request, or undefined. */
export async function findRequest(db: ReadDb, id: string): Promise<StoredMeetingRequest | undefined> {
  const rows = await selectRequests(db).where('meeting_request.id', '=', id).execute();
  return (await withOffersAndSteps(db, rows))[0];
}
