import type { ContactRequest } from '#contract/contact-requests.ts';
import type { Problem } from '#contract/refusals.ts';
import {
  afterAnswer,
  contactRequestMayBecome,
  type ContactRequestState,
} from '#domain/contact-requests/state.ts';
import { checkPhone } from '#domain/identity/check-client.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { localOf } from '#domain/time/instant.ts';
import { findContactRequest } from '#store/contact-requests/contact-requests.ts';
import type { StoredContactRequest } from '#store/contact-requests/stored-request.ts';
import { answerContactRequest, moveContactRequest } from '#store/contact-requests/write-request.ts';
import { findOffice } from '#store/offices/offices.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { contactRequestView } from './request-view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Kela's answer. The one who tells the client, if the office does, sees it on the first screen. */
export async function answer(
  call: WriteCall,
  { answer: text, ...seen }: Seen & { readonly answer: string },
): Promise<ContactRequest> {
  const request = await asSeen(call, seen);
  // An answer is given to what is open; who wants another one takes the first back.
  if (request.state !== 'open')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'contact-request', state: request.state });
  noIdentityCodes({ answer: text });
  const { actor, now, db } = call;
  const answeredOn = localOf(now).on;
  await answerContactRequest(db, request.id, { answer: text, answeredOn }, { staffId: actor.id, at: now });
  return move(call, request, afterAnswer(request.contactWay), request.clientPhone);
}

/** Gives the request the state that was asked for, when its present state allows that. */
export async function become(
  call: WriteCall,
  { clientPhone = '', ...seen }: Seen & { readonly clientPhone?: string },
  to: ContactRequestState,
): Promise<ContactRequest> {
  const request = await asSeen(call, seen);
  // "Told" is for an answer that waits to be told; what is open has no answer yet.
  const isTooEarly = to === 'closed' && request.state === 'open';
  if (isTooEarly || !contactRequestMayBecome(request.state, to))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'contact-request', state: request.state });
  noIdentityCodes({ clientPhone });
  refuseWrongPhone(request, clientPhone);
  return move(call, request, to, request.clientPhone || clientPhone);
}

/** A number that a window gives back keeps the rules of one that is sent: Kela reads it. */
function refuseWrongPhone({ permission }: StoredContactRequest, clientPhone: string): void {
  const problems: Problem[] = checkPhone(clientPhone);
  if (!permission && clientPhone !== '')
    problems.push({ field: 'clientPhone', code: 'notWithoutPermission' });
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
}

async function asSeen({ db }: WriteCall, seen: Seen): Promise<StoredContactRequest> {
  const request = found(await findContactRequest(db, seen.id), 'contact-request');
  changed('contact-request', request, seen.version, {
    byName: request.changedByName,
    at: request.changedAt,
  });
  return request;
}

async function move(
  { db, actor, now, audit, announce }: WriteCall,
  { id, officeId }: StoredContactRequest,
  state: ContactRequestState,
  phone: string,
): Promise<ContactRequest> {
  const office = found(await findOffice(db, officeId), 'office');
  const isWaiting = state === 'open' || state === 'answered';
  const clientPhone = keepsPhone(office.identityMode, isWaiting) ? phone : '';
  await moveContactRequest(db, id, { state, clientPhone }, { staffId: actor.id, at: now });
  audit('contact-request', id);
  announce(officeId, 'contact-requests');
  return contactRequestView(found(await findContactRequest(db, id), 'contact-request'));
}
