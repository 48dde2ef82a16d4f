import type { Invitee, JointMeeting } from '#contract/joint-meetings.ts';
import { mayDropOut } from '#domain/joint-meetings/joint-meeting.ts';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { localOf } from '#domain/time/instant.ts';
import { changeMeeting } from '#store/joint-meetings/change.ts';
import { insertParticipants, markLeft, staffOf } from '#store/joint-meetings/participants.ts';
import { occupyAll, releasePerson } from '#store/occupancy/people.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, notPossibleNow, type Seen } from './as-seen.ts';
import { inviteeProblems, noCodesInInvitee } from './check-details.ts';
import { refuseTaken } from './clashes.ts';

/** One more takes part; the time of a person of the office is taken, or the clash is named. */
export async function invite(
  call: WriteCall,
  { id, version, ...invitee }: Seen & Invitee,
): Promise<JointMeeting> {
  const { db, actor, now, newId } = call;
  noCodesInInvitee(invitee);
  const meeting = await meetingAsSeen(db, { id, version }, 'invite');
  const permission = { scope: meeting.permissionScope, givenOn: meeting.permissionGivenOn };
  const problems = [
    ...mayInvite(permission, localOf(now).on, meeting.permissionWithdrawnAt !== null),
    ...(await inviteeProblems(db, invitee, staffOf(meeting.participants), meeting.on)),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  if (invitee.staffId !== null) {
    const time = { resourceIds: [invitee.staffId], on: meeting.on, range: meeting };
    await refuseTaken(db, meeting.on, await occupyAll(db, time, { kind: 'meeting', id }));
  }
  const participantId = newId();
  const role = invitee.staffId === null ? 'outside' : 'staff';
  await insertParticipants(db, id, [{ id: participantId, role, ...invitee }], now);
  await changeMeeting(db, id, {}, { staffId: actor.id, at: now }, { kind: 'joined', participantId });
  return changedMeeting(call, id);
}

/** One drops out: the time is free for others at once, the meeting and its history stay. */
export async function dropOut(
  call: WriteCall,
  { participantId, ...seen }: Seen & { readonly participantId: string },
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const meeting = await meetingAsSeen(db, seen, 'dropOut');
  const present = meeting.participants.filter(({ leftAt }) => leftAt === null);
  const leaver = found(
    present.find(({ id }) => id === participantId),
    'participant',
  );
  const others = present.filter(({ id }) => id !== participantId);
  if (!mayDropOut(leaver.role, others)) return notPossibleNow(meeting);
  await markLeft(db, participantId, now);
  if (leaver.staffId !== null) await releasePerson(db, { kind: 'meeting', id: meeting.id }, leaver.staffId);
  await changeMeeting(
    db,
    meeting.id,
    {},
    { staffId: actor.id, at: now },
    { kind: 'droppedOut', participantId },
  );
  return changedMeeting(call, meeting.id);
}

/**
 * The client takes the permission back: the meeting stays until it is cancelled, but nobody more is invited. A mark that was
 * wrong is taken back in the same way; the history shows both.
 */
export async function withdrawPermission(
  call: WriteCall,
  { withdrawn, ...seen }: Seen & { readonly withdrawn: boolean },
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const meeting = await meetingAsSeen(db, seen, 'invite');
  if ((meeting.permissionWithdrawnAt !== null) === withdrawn) return notPossibleNow(meeting);
  await changeMeeting(
    db,
    meeting.id,
    {
      permission_withdrawn_at: withdrawn ? now : null,
      permission_withdrawn_by_id: withdrawn ? actor.id : null,
    },
    { staffId: actor.id, at: now },
    { kind: withdrawn ? 'permissionWithdrawn' : 'permissionBack' },
  );
  return changedMeeting(call, meeting.id);
}
