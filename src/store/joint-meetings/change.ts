import type { Updateable } from 'kysely';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { JointMeetingWay } from '#domain/joint-meetings/joint-meeting.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import { addEvent, type NewEvent } from './events.ts';
import type { Change } from './insert.ts';
import type { JointMeetingTables } from './tables.ts';

type Columns = Updateable<JointMeetingTables['joint_meeting']>;

/** Changes the row, raises its version and, when something happened that is told later, writes it into the history. */
export async function changeMeeting(
  db: WriteDb,
  id: string,
  columns: Columns,
  by: Change,
  event?: Pick<NewEvent, 'kind' | 'participantId' | 'from'>,
): Promise<void> {
  await db
    .updateTable('joint_meeting')
    .set((row) => ({
      ...columns,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  if (event) await addEvent(db, id, { ...event, ...by });
}

/** Another time or place. The history keeps the time that was left. */
export function moveMeeting(
  db: WriteDb,
  old: MinuteRange & { readonly id: string; readonly on: LocalDate },
  to: MinuteRange & { readonly on: LocalDate; readonly way: JointMeetingWay; readonly place: string },
  by: Change,
): Promise<void> {
  const columns = {
    on_date: to.on,
    start_minute: to.startMinute,
    end_minute: to.endMinute,
    way: to.way,
    place: to.place,
  };
  const { on, startMinute, endMinute } = old;
  return changeMeeting(db, old.id, columns, by, { kind: 'moved', from: { on, startMinute, endMinute } });
}

/** Lets the meeting go: on whose side, why and whether too late. */
export function cancelMeeting(
  db: WriteDb,
  id: string,
  cancellation: { readonly party: CancellationParty; readonly reason: string; readonly late: boolean },
  by: Change,
): Promise<void> {
  const columns: Columns = {
    state: 'cancelled',
    cancelled_party: cancellation.party,
    cancelled_reason: cancellation.reason,
    cancelled_late: Number(cancellation.late),
    cancelled_at: by.at,
    cancelled_by_id: by.staffId,
  };
  return changeMeeting(db, id, columns, by, { kind: 'cancelled' });
}

/** Brings a cancelled meeting back; that it was cancelled stays in its history. */
export function restoreMeeting(db: WriteDb, id: string, by: Change): Promise<void> {
  const columns: Columns = {
    state: 'planned',
    cancelled_party: null,
    cancelled_reason: null,
    cancelled_late: null,
    cancelled_at: null,
    cancelled_by_id: null,
  };
  return changeMeeting(db, id, columns, by, { kind: 'restored' });
}
