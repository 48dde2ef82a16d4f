import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import type { JointMeetingWay } from '#domain/joint-meetings/joint-meeting.ts';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { localOf } from '#domain/time/instant.ts';
import { changeMeeting, moveMeeting } from '#store/joint-meetings/change.ts';
import { staffOf } from '#store/joint-meetings/participants.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, type Seen } from './as-seen.ts';
import { timeProblems } from './check-times.ts';
import { refuseTaken } from './clashes.ts';

type Move = Seen & MeetingTime & { readonly way: JointMeetingWay; readonly place: string };

/**
 * Gives the meeting another time or place. All people's new time is taken before the old is let go; a new time asks everybody
 * anew, so it needs a permission that is still in force.
 */
export async function move(call: WriteCall, input: Move): Promise<JointMeeting> {
  const { db, actor, now } = call;
  noIdentityCodes({ place: input.place });
  const meeting = await meetingAsSeen(db, input, 'move');
  const by = { staffId: actor.id, at: now };
  const { on, startMinute, endMinute, way, place } = input;
  const isSameTime =
    on === meeting.on && startMinute === meeting.startMinute && endMinute === meeting.endMinute;
  if (isSameTime) {
    await changeMeeting(db, meeting.id, { way, place }, by);
    return changedMeeting(call, meeting.id);
  }
  const permission = { scope: meeting.permissionScope, givenOn: meeting.permissionGivenOn };
  const problems = [
    ...(await timeProblems(db, meeting, input, now)).problems,
    ...mayInvite(permission, localOf(now).on, meeting.permissionWithdrawnAt !== null),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const time = { resourceIds: staffOf(meeting.participants), on, range: { startMinute, endMinute } };
  await refuseTaken(db, on, await occupyAll(db, time, { kind: 'meeting', id: meeting.id }));
  await moveMeeting(db, meeting, { on, startMinute, endMinute, way, place }, by);
  return changedMeeting(call, meeting.id);
}
