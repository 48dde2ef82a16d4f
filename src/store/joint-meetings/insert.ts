import type { JointMeetingWay } from '#domain/joint-meetings/joint-meeting.ts';
import type { Permission } from '#domain/joint-meetings/permission.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import { addEvent } from './events.ts';
import { insertParticipants, type NewParticipant } from './participants.ts';

/** A meeting that is being made, as `planned`. */
export interface NewJointMeeting extends MinuteRange {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly seriesNo: number;
  readonly seriesOf: number;
  /** The first meeting of its series, which may be itself; null of one alone. */
  readonly seriesId: string | null;
  readonly on: LocalDate;
  readonly way: JointMeetingWay;
  readonly place: string;
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly interpreter: boolean;
  readonly noteToKela: string;
  readonly permission: Permission;
  readonly participants: readonly NewParticipant[];
}

/** Who changes a meeting, and when. */
export interface Change {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a meeting with its people. Their time is taken apart from this, see store/occupancy. */
export async function insertJointMeeting(db: WriteDb, meeting: NewJointMeeting, by: Change): Promise<void> {
  await db
    .insertInto('joint_meeting')
    .values({
      id: meeting.id,
      office_id: meeting.officeId,
      adviser_id: meeting.adviserId,
      series_no: meeting.seriesNo,
      series_of: meeting.seriesOf,
      series_id: meeting.seriesId,
      on_date: meeting.on,
      start_minute: meeting.startMinute,
      end_minute: meeting.endMinute,
      state: 'planned',
      way: meeting.way,
      place: meeting.place,
      client_label: meeting.clientLabel,
      client_phone: meeting.clientPhone,
      language: meeting.language,
      interpreter: Number(meeting.interpreter),
      note_to_kela: meeting.noteToKela,
      permission_scope: meeting.permission.scope,
      permission_given_on: meeting.permission.givenOn,
      permission_recorded_by_id: by.staffId,
      permission_recorded_at: by.at,
      created_at: by.at,
      created_by_id: by.staffId,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await insertParticipants(db, meeting.id, meeting.participants, by.at);
  await addEvent(db, meeting.id, { kind: 'made', ...by });
}
