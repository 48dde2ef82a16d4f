import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** What is counted of requests for a meeting whose last day is in the range (both ends included), by last day. */
export function meetingRequestRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('meeting_request')
    .select(['state', 'last_on as lastOn', 'ended_on as endedOn'])
    .where('office_id', '=', officeId)
    .where('last_on', '>=', from)
    .where('last_on', '<=', to)
    .orderBy('last_on')
    .orderBy('id')
    .execute();
}

/** How many requests for a meeting were made in the range (both ends included). */
export async function countMeetingRequests(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<number> {
  const { count } = await db
    .selectFrom('meeting_request')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('office_id', '=', officeId)
    .where('asked_on', '>=', from)
    .where('asked_on', '<=', to)
    .executeTakeFirstOrThrow();
  return count;
}

/** The days of contact requests that Kela answered in the range (both ends included), by day of answer. */
export function answeredContactRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('contact_request')
    .select(['sent_on as sentOn', 'answered_on as answeredOn'])
    .where('office_id', '=', officeId)
    .where('answered_on', '>=', from)
    .where('answered_on', '<=', to)
    .orderBy('answered_on')
    .orderBy('id')
    .execute();
}
