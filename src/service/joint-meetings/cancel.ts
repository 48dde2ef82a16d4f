import type { JointMeeting } from '#contract/joint-meetings.ts';
import { isLateCancellation, type CancellationParty } from '#domain/bookings/cancellation.ts';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { localOf } from '#domain/time/instant.ts';
import { removeClientOf } from '#store/cancelled-days/change.ts';
import { cancelMeeting, restoreMeeting } from '#store/joint-meetings/change.ts';
import { staffOf } from '#store/joint-meetings/participants.ts';
import { release } from '#store/occupancy/occupy.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, type Seen } from './as-seen.ts';
import { timeProblems } from './check-times.ts';
import { refuseTaken } from './clashes.ts';

/** Lets the meeting go; everybody's time is free at once. */
export async function cancel(
  call: WriteCall,
  { party, reason, ...seen }: Seen & { readonly party: CancellationParty; readonly reason: string },
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  noIdentityCodes({ reason });
  const meeting = await meetingAsSeen(db, seen, 'cancel');
  if (reason === '')
    return refuse('INVALID_INPUT', { problems: [{ field: 'reason', code: 'reasonMissing' }] });
  const late = isLateCancellation(meeting, now);
  await cancelMeeting(db, meeting.id, { party, reason, late }, { staffId: actor.id, at: now });
  await release(db, { kind: 'meeting', id: meeting.id });
  return changedMeeting(call, meeting.id);
}

/**
 * Brings a cancelled meeting back to its time, if the client's permission is still in force, all its people are still free and
 * the day has not been closed.
 */
export async function restore(call: WriteCall, seen: Seen): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const meeting = await meetingAsSeen(db, seen, 'restore');
  const permission = { scope: meeting.permissionScope, givenOn: meeting.permissionGivenOn };
  const problems = mayInvite(permission, localOf(now).on, meeting.permissionWithdrawnAt !== null);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const { state } = await timeProblems(db, meeting, meeting, now);
  // A past day is only being put right.
  if (state.kind === 'closed' && meeting.on >= localOf(now).on)
    return refuse('DAY_CLOSED', closedView(state.why));
  const time = { resourceIds: staffOf(meeting.participants), on: meeting.on, range: meeting };
  await refuseTaken(db, meeting.on, await occupyAll(db, time, { kind: 'meeting', id: meeting.id }));
  await restoreMeeting(db, meeting.id, { staffId: actor.id, at: now });
  // Nobody has to be told any more that the office let the time go.
  if (await removeClientOf(db, { kind: 'meeting', id: meeting.id }))
    call.announce(meeting.officeId, 'cancelled-days');
  return changedMeeting(call, meeting.id);
}
