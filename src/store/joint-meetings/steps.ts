import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { insertAll } from '#store/insert-all.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** One agreed step with its one doer: a participant, or the client when null. */
export interface StoredStep {
  readonly id: string;
  readonly what: string;
  readonly doerId: string | null;
  readonly dueOn: LocalDate;
  readonly doneAt: Instant | null;
  readonly doneById: string | null;
}

/** Steps of the meetings by meeting, in the order of the sheet. */
export async function stepsOfMeetings(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, StoredStep[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('joint_meeting_step')
    .select([
      'id',
      'meeting_id as meetingId',
      'what',
      'doer_id as doerId',
      'due_on as dueOn',
      'done_at as doneAt',
      'done_by_id as doneById',
    ])
    .where('meeting_id', 'in', meetingIds)
    .orderBy('meeting_id')
    .orderBy('place_no')
    .execute();
  return Map.groupBy(rows, ({ meetingId }) => meetingId);
}

/** The steps of a sheet as they now are, in place of those before. */
export async function setSteps(db: WriteDb, meetingId: string, steps: readonly StoredStep[]): Promise<void> {
  await db.deleteFrom('joint_meeting_step').where('meeting_id', '=', meetingId).execute();
  await insertAll(
    db,
    'joint_meeting_step',
    steps.map((step, index) => ({
      id: step.id,
      meeting_id: meetingId,
      place_no: index + 1,
      what: step.what,
      doer_id: step.doerId,
      due_on: step.dueOn,
      done_at: step.doneAt,
      done_by_id: step.doneById,
    })),
  );
}

/** Ids of meetings of the office with a step or a follow-up that nobody has marked done. */
export async function meetingsWithOpenSteps(db: ReadDb, officeId: string): Promise<string[]> {
  const steps = await db
    .selectFrom('joint_meeting_step as step')
    .innerJoin('joint_meeting', 'joint_meeting.id', 'step.meeting_id')
    .select('joint_meeting.id')
    .distinct()
    .where('joint_meeting.office_id', '=', officeId)
    .where('step.done_at', 'is', null)
    .execute();
  const followUps = await db
    .selectFrom('joint_meeting')
    .select('id')
    .where('office_id', '=', officeId)
    .where('follow_up_on', 'is not', null)
    .where('follow_up_done_at', 'is', null)
    .execute();
  return [...new Set([...steps, ...followUps].map(({ id }) => id))];
}
