import type { JointMeeting } from '#contract/joint-meetings.ts';
import { isTooEarly } from '#domain/bookings/too-early.ts';
import { localOf } from '#domain/time/instant.ts';
import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { changeMeeting } from '#store/joint-meetings/change.ts';
import { staffOf } from '#store/joint-meetings/participants.ts';
import { reclaimAll } from '#store/occupancy/people.ts';
import type { WriteCall } from '#service/write.ts';
import { changedMeeting, meetingAsSeen, notPossibleNow, type Seen } from './as-seen.ts';
import { freeTheRest } from './free-the-rest.ts';

/**
 * Marks that the client did not come, or takes the mark back. The rest of everybody's time is free at once; with the mark
 * taken back as much of it comes back as nobody else has got.
 */
export async function markNoShow(
  call: WriteCall,
  { noShow, ...seen }: Seen & { readonly noShow: boolean },
): Promise<JointMeeting> {
  const { db, actor, now } = call;
  const meeting = await meetingAsSeen(db, seen, 'noShow');
  const local = localOf(now);
  if ((meeting.state === 'noShow') === noShow || isTooEarly('noShow', meeting, local))
    return notPossibleNow(meeting);
  await changeMeeting(
    db,
    meeting.id,
    { state: noShow ? 'noShow' : 'planned' },
    { staffId: actor.id, at: now },
    { kind: noShow ? 'noShow' : 'noShowTakenBack' },
  );
  if (noShow) await freeTheRest(db, meeting, local);
  else if (meeting.on === local.on && local.minute < meeting.endMinute) {
    const startMinute = minuteOfDay(local.minute - (local.minute % STEP_MINUTES));
    const range = { startMinute, endMinute: meeting.endMinute };
    const time = { resourceIds: staffOf(meeting.participants), on: meeting.on, range };
    await reclaimAll(db, time, { kind: 'meeting', id: meeting.id });
  }
  return changedMeeting(call, meeting.id);
}
