import type { ParticipantRole } from '#domain/joint-meetings/joint-meeting.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Somebody who takes part, or took part until `leftAt`. */
export interface StoredParticipant {
  readonly id: string;
  readonly role: ParticipantRole;
  /** Null for somebody from elsewhere. */
  readonly staffId: string | null;
  readonly name: string;
  /** Of somebody from elsewhere; the title of a person of the office. */
  readonly organisation: string;
  readonly joinedAt: Instant;
  readonly leftAt: Instant | null;
}

/** A participant as added: a person of the office by id, anybody else by name. */
export type NewParticipant = Omit<StoredParticipant, 'joinedAt' | 'leftAt'>;

/** Participants of the meetings by meeting, in order of coming and part. */
export async function participantsOf(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, StoredParticipant[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('joint_meeting_participant as participant')
    .leftJoin('staff_member as person', 'person.id', 'participant.staff_id')
    .select([
      'participant.meeting_id as meetingId',
      'participant.id',
      'participant.role',
      'participant.staff_id as staffId',
      'participant.name as ownName',
      'participant.organisation as ownOrganisation',
      'person.name as personName',
      'person.title',
      'participant.joined_at as joinedAt',
      'participant.left_at as leftAt',
    ])
    .where('participant.meeting_id', 'in', meetingIds)
    .orderBy('participant.joined_at')
    .orderBy('participant.role')
    .orderBy('participant.id')
    .execute();
  const participants = rows.map(({ ownName, ownOrganisation, personName, title, ...row }) => ({
    ...row,
    name: personName ?? ownName,
    organisation: title ?? ownOrganisation,
  }));
  return Map.groupBy(participants, ({ meetingId }) => meetingId);
}

/** Adds people to a meeting. */
export async function insertParticipants(
  db: WriteDb,
  meetingId: string,
  people: readonly NewParticipant[],
  joinedAt: Instant,
): Promise<void> {
  await db
    .insertInto('joint_meeting_participant')
    .values(
      people.map(({ id, role, staffId, name, organisation }) => ({
        id,
        meeting_id: meetingId,
        role,
        staff_id: staffId,
        // The name of a person of the office stays where it can be changed.
        name: staffId === null ? name : '',
        organisation: staffId === null ? organisation : '',
        joined_at: joinedAt,
        left_at: null,
      })),
    )
    .execute();
}

/** Marks that somebody dropped out; the row stays. */
export async function markLeft(db: WriteDb, participantId: string, at: Instant): Promise<void> {
  await db
    .updateTable('joint_meeting_participant')
    .set({ left_at: at })
    .where('id', '=', participantId)
    .execute();
}

/** Ids of the office's people whose time the meeting takes. */
export function staffOf(participants: readonly StoredParticipant[]): string[] {
  return participants.flatMap(({ staffId, leftAt }) =>
    staffId === null || leftAt !== null ? [] : [staffId],
  );
}
