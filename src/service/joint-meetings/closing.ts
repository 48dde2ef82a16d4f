import type { JointMeeting } from '#contract/joint-meetings.ts';
import { isTooEarly } from '#domain/bookings/too-early.ts';
import { checkClosing, type Closing } from '#domain/joint-meetings/check-closing.ts';
import { localOf } from '#domain/time/instant.ts';
import { changeMeeting } from '#store/joint-meetings/change.ts';
import { setSteps } from '#store/joint-meetings/steps.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, notPossibleNow, type Seen } from './as-seen.ts';
import { freeTheRest } from './free-the-rest.ts';

type Sheet = Seen &
  Omit<Closing, 'steps'> & {
    /** An id names a step that was on the sheet before: it stays done if it was. */
    readonly steps: readonly (Closing['steps'][number] & { readonly id: string | null })[];
  };

/** Writes what was agreed, or puts it right; the meeting counts as held. */
export async function close(call: WriteCall, { id, version, ...sheet }: Sheet): Promise<JointMeeting> {
  const { db, actor, now, newId } = call;
  noIdentityCodes({ understanding: sheet.understanding, goal: sheet.goal });
  for (const [index, { what }] of sheet.steps.entries()) noIdentityCodes({ [`steps.${index}.what`]: what });
  const meeting = await meetingAsSeen(db, { id, version }, 'close');
  const local = localOf(now);
  if (isTooEarly('noShow', meeting, local)) return notPossibleNow(meeting);
  const present = meeting.participants.filter(({ leftAt }) => leftAt === null);
  const problems = checkClosing(sheet, { on: meeting.on, participantIds: present.map((one) => one.id) });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await setSteps(
    db,
    id,
    sheet.steps.map((step, index) => {
      // Named twice, a step is kept once and the second is new.
      const isFirst = sheet.steps.findIndex(({ id: stepId }) => stepId === step.id) === index;
      const before = isFirst ? meeting.steps.find((one) => one.id === step.id) : undefined;
      const { what, doerId, dueOn } = step;
      const { doneAt, doneById } = before ?? { doneAt: null, doneById: null };
      return { id: before?.id ?? newId(), what, doerId, dueOn, doneAt, doneById };
    }),
  );
  const isSameFollowUp = sheet.followUpOn === meeting.followUpOn;
  await changeMeeting(
    db,
    id,
    {
      state: 'held',
      understanding: sheet.understanding,
      goal: sheet.goal,
      follow_up_on: sheet.followUpOn,
      ...(isSameFollowUp ? {} : { follow_up_done_at: null, follow_up_done_by_id: null }),
      ...(meeting.closedAt === null ? { closed_at: now, closed_by_id: actor.id } : {}),
    },
    { staffId: actor.id, at: now },
    { kind: meeting.closedAt === null ? 'closed' : 'sheetChanged' },
  );
  if (meeting.state === 'planned') await freeTheRest(db, meeting, local);
  return changedMeeting(call, id);
}

/** Marks one step, or without one the follow-up, as done; or as not done after all. */
export async function markDone(
  call: WriteCall,
  { stepId, done, ...seen }: Seen & { readonly stepId: string | null; readonly done: boolean },
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const meeting = await meetingAsSeen(db, seen);
  const by = { staffId: actor.id, at: now };
  const mark = { at: done ? now : null, byId: done ? actor.id : null };
  if (stepId === null) {
    if (meeting.followUpOn === null) return notPossibleNow(meeting);
    await changeMeeting(db, meeting.id, { follow_up_done_at: mark.at, follow_up_done_by_id: mark.byId }, by);
    return changedMeeting(call, meeting.id);
  }
  if (!meeting.steps.some(({ id }) => id === stepId)) return refuse('NOT_FOUND', { entity: 'step' });
  const steps = meeting.steps.map((step) =>
    step.id === stepId ? { ...step, doneAt: mark.at, doneById: mark.byId } : step,
  );
  await setSteps(db, meeting.id, steps);
  await changeMeeting(db, meeting.id, {}, by);
  return changedMeeting(call, meeting.id);
}
