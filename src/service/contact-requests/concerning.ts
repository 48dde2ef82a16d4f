import type { ContactRequest } from '#contract/contact-requests.ts';
import type { Person } from '#contract/session.ts';
import { isOverdue } from '#domain/contact-requests/state.ts';
import { localOf } from '#domain/time/instant.ts';
import { answersToTell, openContactRequests } from '#store/contact-requests/contact-requests.ts';
import type { ReadCall } from '#service/read.ts';
import { contactRequestView } from './request-view.ts';

/**
 * What concerns the person today: Kela's adviser every open question, who sent one its answer still to be told to the
 * client, and that Kela is late with it.
 */
export async function concerning(
  { db, actor, now }: Pick<ReadCall, 'db' | 'actor' | 'now'>,
  officeId: string,
): Promise<ContactRequest[]> {
  const { on } = localOf(now);
  const open = await openContactRequests(db, officeId);
  const mine = open.filter(
    (request) => answers(actor) || (request.sentById === actor.id && isOverdue(request, on)),
  );
  return [...mine, ...(await answersToTell(db, officeId, actor.id))].map(contactRequestView);
}

const answers = ({ roles }: Person) => roles.includes('kelaAdviser');
