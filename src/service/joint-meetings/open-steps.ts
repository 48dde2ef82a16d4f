import type { OpenStep } from '#contract/joint-meetings.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { jointMeetingsById, type StoredJointMeeting } from '#store/joint-meetings/joint-meetings.ts';
import { meetingsWithOpenSteps } from '#store/joint-meetings/steps.ts';
import type { ReadCall } from '#service/read.ts';
import { doerName } from './view.ts';

/** Steps and follow-ups that nobody has marked done, the earliest due first. */
export async function openSteps({ db, now, showed }: ReadCall, officeId: string): Promise<OpenStep[]> {
  const steps = await stepsOf(db, officeId, localOf(now).on);
  for (const { meetingId } of steps) showed('joint-meeting', meetingId);
  return steps;
}

/** Those that are due on the day or were due before it. */
export async function stepsDue(db: ReadDb, officeId: string, on: LocalDate): Promise<OpenStep[]> {
  return (await stepsOf(db, officeId, on)).filter(({ dueOn }) => dueOn <= on);
}

async function stepsOf(db: ReadDb, officeId: string, today: LocalDate): Promise<OpenStep[]> {
  const meetings = await jointMeetingsById(db, await meetingsWithOpenSteps(db, officeId));
  return meetings
    .flatMap((meeting) => openOf(meeting, today))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

function openOf(meeting: StoredJointMeeting, today: LocalDate): OpenStep[] {
  const of = (stepId: string | null, what: string, doer: string, dueOn: LocalDate): OpenStep => ({
    meetingId: meeting.id,
    version: meeting.version,
    stepId,
    what,
    doerName: doer,
    clientLabel: meeting.clientLabel,
    agreedOn: meeting.on,
    dueOn,
    overdue: dueOn < today,
  });
  const { followUpOn, followUpDoneAt } = meeting;
  return [
    ...meeting.steps
      .filter(({ doneAt }) => doneAt === null)
      .map(({ id, what, doerId, dueOn }) => of(id, what, doerName(meeting, doerId), dueOn)),
    ...(followUpOn !== null && followUpDoneAt === null ? [of(null, '', '', followUpOn)] : []),
  ];
}
