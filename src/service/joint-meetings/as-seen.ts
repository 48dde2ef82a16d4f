import { mayDo, type JointMeetingAction } from '#domain/joint-meetings/joint-meeting.ts';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { findJointMeeting, type StoredJointMeeting } from '#store/joint-meetings/joint-meetings.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { meetingSeenBy } from './view.ts';

/** Which row, and in which version the person saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * The meeting as the person saw it, in a state in which the action fits.
 * @throws NOT_FOUND, CHANGED_MEANWHILE naming who was first, NOT_POSSIBLE_NOW
 */
export async function meetingAsSeen(
  db: ReadDb,
  seen: Seen,
  action?: JointMeetingAction,
): Promise<StoredJointMeeting> {
  const meeting = found(await findJointMeeting(db, seen.id), 'joint-meeting');
  changed('joint-meeting', meeting, seen.version, { byName: meeting.changedByName, at: meeting.changedAt });
  if (action && !mayDo(meeting.state, action)) notPossibleNow(meeting);
  return meeting;
}

/** Refuses what does not fit the meeting as it now is. */
export function notPossibleNow(meeting: StoredJointMeeting): never {
  return refuse('NOT_POSSIBLE_NOW', { entity: 'joint-meeting', state: meeting.state });
}

/** Ends a change: audited, announced, and answered as it now stands. */
export async function changedMeeting(call: WriteCall, id: string): Promise<JointMeeting> {
  const { db, actor, audit, announce } = call;
  const meeting = found(await findJointMeeting(db, id), 'joint-meeting');
  audit('joint-meeting', id);
  announce(meeting.officeId, 'joint-meetings', 'kela-days');
  return meetingSeenBy(actor, meeting);
}
