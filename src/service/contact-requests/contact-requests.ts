import {
  allAnswersToTell,
  endedContactRequests,
  openContactRequests,
} from '#store/contact-requests/contact-requests.ts';
import { findOffice } from '#store/offices/offices.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { found } from '#service/refuse.ts';
import { write } from '#service/write.ts';
import { answer, become } from './move-request.ts';
import { contactRequestView } from './request-view.ts';
import { sendContactRequest } from './send-request.ts';

/** Questions to Kela on behalf of a client, until somebody has told the client the answer. */
export const contactRequests = (parts: ServiceParts) => ({
  list: os.contactRequests.list.handler(
    read(parts, 'contactRequests.list', async ({ db, showed }, { officeId }) => {
      found(await findOffice(db, officeId), 'office');
      showed('contact-request-list', officeId);
      const requests = [
        ...(await openContactRequests(db, officeId)),
        ...(await allAnswersToTell(db, officeId)),
        ...(await endedContactRequests(db, officeId)),
      ];
      return requests.map(contactRequestView);
    }),
  ),
  send: os.contactRequests.send.handler(
    write(parts, 'contactRequests.send', (call, { requestId: _, ...input }) =>
      sendContactRequest(call, input),
    ),
  ),
  answer: os.contactRequests.answer.handler(
    write(parts, 'contactRequests.answer', (call, { requestId: _, ...input }) => answer(call, input)),
  ),
  told: os.contactRequests.told.handler(
    write(parts, 'contactRequests.told', (call, { id, version }) => become(call, { id, version }, 'closed')),
  ),
  withdraw: os.contactRequests.withdraw.handler(
    write(parts, 'contactRequests.withdraw', (call, { id, version }) =>
      become(call, { id, version }, 'withdrawn'),
    ),
  ),
  reopen: os.contactRequests.reopen.handler(
    write(parts, 'contactRequests.reopen', (call, { requestId: _, ...input }) => become(call, input, 'open')),
  ),
});
