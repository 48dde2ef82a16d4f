import type { JointMeeting } from '#contract/joint-meetings.ts';
import { localOf } from '#domain/time/instant.ts';
import { plannedUntil } from '#store/joint-meetings/joint-meetings.ts';
import type { ReadCall } from '#service/read.ts';
import { meetingSeenBy } from './view.ts';

/** Planned meetings whose time has begun, the oldest first: somebody has to say what became of them. */
export async function meetingsToClose(
  { db, actor, now }: ReadCall,
  officeId: string,
): Promise<JointMeeting[]> {
  const { on, minute } = localOf(now);
  const planned = await plannedUntil(db, officeId, on);
  return planned
    .filter((meeting) => meeting.on < on || meeting.startMinute <= minute)
    .map((meeting) => meetingSeenBy(actor, meeting));
}
