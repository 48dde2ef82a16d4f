import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { waitsForOffice } from '#domain/meeting-requests/next-step.ts';
import { localOf } from '#domain/time/instant.ts';
import { openRequests } from '#store/meeting-requests/meeting-requests.ts';
import type { ReadCall } from '#service/read.ts';
import { requestView } from './request-view.ts';

/** Requests for which somebody at the office has to do something: late ones, and those without an agreed time. */
export async function waitingRequests(
  { db, now }: Pick<ReadCall, 'db' | 'now'>,
  officeId: string,
): Promise<MeetingRequest[]> {
  const open = await openRequests(db, officeId);
  return open.filter((request) => waitsForOffice(request, localOf(now))).map(requestView);
}
