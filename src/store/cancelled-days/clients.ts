import type { TellingMark } from '#domain/cancelled-days/told.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** One try to tell a client, or that they were told. */
export interface StoredMark {
  readonly mark: TellingMark;
  readonly at: Instant;
  readonly byName: string;
}

// A meeting keeps its id when it is moved, so where it is now is its new time; a moved booking names the one in its place.
function selectClients(db: ReadDb) {
  return db
    .selectFrom('cancelled_day_client as client')
    .leftJoin('booking', 'booking.id', 'client.booking_id')
    .leftJoin('joint_meeting as meeting', 'meeting.id', 'client.meeting_id')
    .innerJoin('staff_member as adviser', (join) =>
      join.on((row) => row('adviser.id', '=', row.fn.coalesce('booking.adviser_id', 'meeting.adviser_id'))),
    )
    .leftJoin('booking as moved', 'moved.id', 'booking.moved_to_id')
    .leftJoin('staff_member as new_adviser', 'new_adviser.id', 'moved.adviser_id')
    .select([
      'client.id',
      'client.booking_id as bookingId',
      'client.meeting_id as meetingId',
      'client.office_id as officeId',
      'client.state',
      'client.added_at as addedAt',
      'client.version',
      'client.on_date as on',
      'client.start_minute as startMinute',
      'client.end_minute as endMinute',
      'adviser.id as adviserId',
      'adviser.name as adviserName',
      'new_adviser.name as movedAdviserName',
      'moved.on_date as movedOn',
      'moved.start_minute as movedStart',
      'moved.end_minute as movedEnd',
      'meeting.state as meetingState',
      'meeting.on_date as meetingOn',
      'meeting.start_minute as meetingStart',
      'meeting.end_minute as meetingEnd',
    ])
    .select((row) => [
      row.fn.coalesce('booking.client_label', 'meeting.client_label').$notNull().as('clientLabel'),
      row.fn.coalesce('booking.client_phone', 'meeting.client_phone').$notNull().as('clientPhone'),
      row.fn.coalesce('booking.language', 'meeting.language').$notNull().as('language'),
      row.fn.coalesce('booking.interpreter', 'meeting.interpreter').$notNull().as('interpreter'),
      row.fn.coalesce('booking.cancelled_reason', 'meeting.cancelled_reason').as('reason'),
    ])
    .orderBy('client.on_date')
    .orderBy('client.start_minute')
    .orderBy('client.id');
}

type ClientRow = Awaited<ReturnType<ReturnType<typeof selectClients>['execute']>>[number];
/** A client of a cancelled day with everything that has been tried. */
export type StoredClient = ClientRow & { readonly marks: readonly StoredMark[] };

/** The clients of one day, told or not. */
export async function clientsOfDay(db: ReadDb, officeId: string, on: LocalDate): Promise<StoredClient[]> {
  const rows = await selectClients(db)
    .where('client.office_id', '=', officeId)
    .where('client.on_date', '=', on)
    .execute();
  return withMarks(db, rows);
}

/** The clients who have still to be told, of every day. */
export async function openClients(db: ReadDb, officeId: string): Promise<StoredClient[]> {
  const rows = await selectClients(db)
    .where('client.office_id', '=', officeId)
    .where('client.state', '=', 'open')
    .execute();
  return withMarks(db, rows);
}

/** The clients of every day on which somebody has still to be told, those told already among them. */
export async function clientsOfOpenDays(db: ReadDb, officeId: string): Promise<StoredClient[]> {
  const open = db
    .selectFrom('cancelled_day_client')
    .select('on_date')
    .where('office_id', '=', officeId)
    .where('state', '=', 'open');
  const rows = await selectClients(db)
    .where('client.office_id', '=', officeId)
    .where('client.on_date', 'in', open)
    .execute();
  return withMarks(db, rows);
}

/** One client of a cancelled day, or undefined. */
export async function findClient(db: ReadDb, id: string): Promise<StoredClient | undefined> {
  const rows = await selectClients(db).where('client.id', '=', id).execute();
  return (await withMarks(db, rows))[0];
}

async function withMarks(db: ReadDb, rows: readonly ClientRow[]): Promise<StoredClient[]> {
  if (rows.length === 0) return [];
  const marks = await db
    .selectFrom('cancelled_day_mark')
    .innerJoin('staff_member', 'staff_member.id', 'cancelled_day_mark.staff_id')
    .select(['client_id as clientId', 'mark', 'at', 'staff_member.name as byName'])
    .where(
      'client_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('cancelled_day_mark.id')
    .execute();
  const byClient = Map.groupBy(marks, ({ clientId }) => clientId);
  return rows.map((row) => ({
    ...row,
    marks: (byClient.get(row.id) ?? []).map(({ clientId: _, ...mark }) => mark),
  }));
}
