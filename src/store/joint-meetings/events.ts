import type { JointMeetingEvent } from '#domain/joint-meetings/joint-meeting.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** What happened to a meeting; rows are only ever added. */
export interface NewEvent {
  readonly kind: JointMeetingEvent;
  readonly at: Instant;
  readonly staffId: string;
  readonly participantId?: string;
  /** The time that a move left. */
  readonly from?: MinuteRange & { readonly on: LocalDate };
}

/** One line of the history, with names. */
export interface StoredEvent {
  readonly kind: JointMeetingEvent;
  readonly at: Instant;
  readonly byName: string;
  readonly participantName: string | null;
  readonly from: (MinuteRange & { readonly on: LocalDate }) | null;
}

/** Writes a line into the history. */
export async function addEvent(db: WriteDb, meetingId: string, event: NewEvent): Promise<void> {
  await db
    .insertInto('joint_meeting_event')
    .values({
      meeting_id: meetingId,
      kind: event.kind,
      at: event.at,
      staff_id: event.staffId,
      participant_id: event.participantId ?? null,
      on_date: event.from?.on ?? null,
      start_minute: event.from?.startMinute ?? null,
      end_minute: event.from?.endMinute ?? null,
    })
    .execute();
}

/** What has happened to the meeting, oldest first. */
export async function eventsOf(db: ReadDb, meetingId: string): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('joint_meeting_event as event')
    .innerJoin('staff_member as doer', 'doer.id', 'event.staff_id')
    .leftJoin('joint_meeting_participant as participant', 'participant.id', 'event.participant_id')
    .leftJoin('staff_member as person', 'person.id', 'participant.staff_id')
    .select([
      'event.kind',
      'event.at',
      'doer.name as byName',
      'participant.name as ownName',
      'person.name as personName',
      'event.on_date as on',
      'event.start_minute as startMinute',
      'event.end_minute as endMinute',
    ])
    .where('event.meeting_id', '=', meetingId)
    .orderBy('event.id')
    .execute();
  return rows.map(({ ownName, personName, on, startMinute, endMinute, ...row }) => ({
    ...row,
    participantName: personName ?? ownName,
    from: on === null || startMinute === null || endMinute === null ? null : { on, startMinute, endMinute },
  }));
}
