import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import { laterOfSeries } from '#store/joint-meetings/joint-meetings.ts';
import type { WriteCall } from '#service/write.ts';
import { meetingAsSeen, notPossibleNow, type Seen } from './as-seen.ts';
import { cancel } from './cancel.ts';

/**
 * Lets the meeting go and every later one of its series that is still planned. One that was held, or whose client did not come,
 * stays what it is.
 */
export async function cancelRest(
  call: WriteCall,
  { party, reason, ...seen }: Seen & { readonly party: CancellationParty; readonly reason: string },
): Promise<JointMeeting[]> {
  const meeting = await meetingAsSeen(call.db, seen, 'cancel');
  if (meeting.seriesId === null) return notPossibleNow(meeting);
  const later = await laterOfSeries(call.db, meeting.seriesId, meeting);
  const cancelled: JointMeeting[] = [];
  for (const { id, version } of [seen, ...later])
    cancelled.push(await cancel(call, { id, version, party, reason }));
  return cancelled;
}
