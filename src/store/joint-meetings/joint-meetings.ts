import { sql } from 'kysely';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { participantsOf, type StoredParticipant } from './participants.ts';
import { selectMeetings, type MeetingRow } from './rows.ts';
import { stepsOfMeetings, type StoredStep } from './steps.ts';

type Plain = Omit<
  MeetingRow,
  'interpreter' | 'cancelledParty' | 'cancelledReason' | 'cancelledLate' | 'cancelledAt' | 'cancelledByName'
>;

/** A joint meeting as it is stored, with its people and steps. */
export interface StoredJointMeeting extends Readonly<Plain> {
  readonly interpreter: boolean;
  readonly participants: readonly StoredParticipant[];
  readonly steps: readonly StoredStep[];
  readonly cancellation: {
    readonly party: CancellationParty;
    readonly reason: string;
    readonly late: boolean;
    readonly at: Instant;
    readonly byName: string;
  } | null;
}

/** How many of the past are listed: enough to find the last one of a client. */
const PAST_LISTED = 100;

/** One meeting, or undefined. */
export async function findJointMeeting(db: ReadDb, id: string): Promise<StoredJointMeeting | undefined> {
  return (await whole(db, await selectMeetings(db).where('meeting.id', '=', id).execute()))[0];
}

/** The meetings with these ids, by time. */
export async function jointMeetingsById(db: ReadDb, ids: readonly string[]): Promise<StoredJointMeeting[]> {
  if (ids.length === 0) return [];
  const rows = await selectMeetings(db)
    .where('meeting.id', 'in', ids)
    .orderBy('meeting.on_date')
    .orderBy('meeting.start_minute')
    .orderBy('meeting.id')
    .execute();
  return whole(db, rows);
}

/** Planned meetings of the office whatever their day, and of the others the newest 100; by time. */
export async function listJointMeetings(db: ReadDb, officeId: string): Promise<StoredJointMeeting[]> {
  const planned = await selectMeetings(db)
    .where('meeting.office_id', '=', officeId)
    // As in the index itself: with a parameter in its place SQLite would not see that the index fits.
    .where(sql<boolean>`meeting.state = 'planned'`)
    .orderBy('meeting.on_date')
    .orderBy('meeting.start_minute')
    .execute();
  const others = await selectMeetings(db)
    .where('meeting.office_id', '=', officeId)
    .where('meeting.state', '!=', 'planned')
    .orderBy('meeting.on_date', 'desc')
    .orderBy('meeting.start_minute', 'desc')
    .limit(PAST_LISTED)
    .execute();
  const rows = [...planned, ...others];
  return whole(
    db,
    rows.sort((one, other) => compare(one.on, other.on) || one.startMinute - other.startMinute),
  );
}

/** Planned meetings of the office up to a day (included), by time. */
export async function plannedUntil(
  db: ReadDb,
  officeId: string,
  to: LocalDate,
): Promise<StoredJointMeeting[]> {
  const rows = await selectMeetings(db)
    .where('meeting.office_id', '=', officeId)
    .where(sql<boolean>`meeting.state = 'planned'`)
    .where('meeting.on_date', '<=', to)
    .orderBy('meeting.on_date')
    .orderBy('meeting.start_minute')
    .execute();
  return whole(db, rows);
}

/** The planned meetings of the series after the given one, the earliest first. */
export function laterOfSeries(
  db: ReadDb,
  seriesId: string,
  after: { readonly on: LocalDate; readonly startMinute: MinuteOfDay },
): Promise<{ id: string; version: number }[]> {
  return db
    .selectFrom('joint_meeting')
    .select(['id', 'version'])
    .where('series_id', '=', seriesId)
    .where('state', '=', 'planned')
    .where((row) =>
      row.or([
        row('on_date', '>', after.on),
        row.and([row('on_date', '=', after.on), row('start_minute', '>', after.startMinute)]),
      ]),
    )
    .orderBy('on_date')
    .orderBy('start_minute')
    .execute();
}

async function whole(db: ReadDb, rows: readonly MeetingRow[]): Promise<StoredJointMeeting[]> {
  const ids = rows.map(({ id }) => id);
  const participants = await participantsOf(db, ids);
  const steps = await stepsOfMeetings(db, ids);
  return rows.map((row) => {
    const {
      cancelledParty: party,
      cancelledReason,
      cancelledLate,
      cancelledAt,
      cancelledByName,
      ...rest
    } = row;
    return {
      ...rest,
      interpreter: row.interpreter === 1,
      participants: participants.get(row.id) ?? [],
      steps: steps.get(row.id) ?? [],
      cancellation:
        party === null || cancelledAt === null
          ? null
          : {
              party,
              reason: cancelledReason ?? '',
              late: cancelledLate === 1,
              at: cancelledAt,
              byName: cancelledByName ?? '',
            },
    };
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
