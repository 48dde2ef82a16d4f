import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { findJointMeeting } from '#store/joint-meetings/joint-meetings.ts';
import { staffOf } from '#store/joint-meetings/participants.ts';
import { commonFreeTimes } from '#service/joint-meetings/common-free.ts';
import { found } from '#service/refuse.ts';
import type { KelaPlan } from './plan.ts';

interface FreeOfMeeting extends MinuteRange {
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly meetingId: string;
}

/**
 * Times as long as the joint meeting at which all its people would be free under the plan. None when the client's permission
 * is not in force: another time asks everybody anew.
 */
export async function freeOfMeeting(
  db: ReadDb,
  plan: KelaPlan,
  meetingId: string,
  now: Instant,
): Promise<FreeOfMeeting[]> {
  const meeting = found(await findJointMeeting(db, meetingId), 'joint-meeting');
  const { officeId, adviserId, permissionScope: scope, permissionGivenOn: givenOn } = meeting;
  const isWithdrawn = meeting.permissionWithdrawnAt !== null;
  if (mayInvite({ scope, givenOn }, localOf(now).on, isWithdrawn).length > 0) return [];
  const people = { officeId, adviserId, staffIds: staffOf(meeting.participants), meetingId };
  const free = await commonFreeTimes(db, people, meeting, now, plan);
  return free.map((time) => ({ officeId, adviserId, meetingId, ...time }));
}
