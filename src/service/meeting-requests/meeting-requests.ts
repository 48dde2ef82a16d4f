import { endedRequests, openRequests } from '#store/meeting-requests/meeting-requests.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { end, offer, pass, reopen } from './move-request.ts';
import { correct, registerRequest } from './register-request.ts';
import { requestView } from './request-view.ts';

/** The register of requests for a personal meeting with Kela's official, and the days by which they are due. */
export const meetingRequests = (parts: ServiceParts) => ({
  list: os.meetingRequests.list.handler(
    read(parts, 'meetingRequests.list', async ({ db, showed }, { officeId }) => {
      found(await findOffice(db, officeId), 'office');
      showed('meeting-request-list', officeId);
      const requests = [...(await openRequests(db, officeId)), ...(await endedRequests(db, officeId))];
      return requests.map(requestView);
    }),
  ),
  register: os.meetingRequests.register.handler(
    write(parts, 'meetingRequests.register', (call, { requestId: _, ...input }) =>
      registerRequest(call, input),
    ),
  ),
  correct: os.meetingRequests.correct.handler(
    write(parts, 'meetingRequests.correct', (call, { requestId: _, ...input }) => correct(call, input)),
  ),
  pass: os.meetingRequests.pass.handler(
    write(parts, 'meetingRequests.pass', (call, { requestId: _, ...input }) => pass(call, input)),
  ),
  offer: os.meetingRequests.offer.handler(
    write(parts, 'meetingRequests.offer', (call, { requestId: _, ...input }) => offer(call, input)),
  ),
  end: os.meetingRequests.end.handler(
    write(parts, 'meetingRequests.end', (call, { requestId: _, ...input }) => end(call, input)),
  ),
  reopen: os.meetingRequests.reopen.handler(
    write(parts, 'meetingRequests.reopen', (call, { requestId: _, ...input }) => reopen(call, input)),
  ),
});
