import type { ContactRequest } from '#contract/contact-requests.ts';
import { plusWorkingDays } from '#domain/calendar/working-days.ts';
import { checkContactRequest } from '#domain/contact-requests/check-request.ts';
import { checkClient } from '#domain/identity/check-client.ts';
import { localOf } from '#domain/time/instant.ts';
import { findContactRequest } from '#store/contact-requests/contact-requests.ts';
import { insertContactRequest, type ContactRequestDetails } from '#store/contact-requests/write-request.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay, withinCalendar } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { contactRequestView } from './request-view.ts';

/** How far ahead closures can push the due day; a longer closure of the office is no office. */
const CLOSURES_AHEAD_DAYS = 400;

/** Sends a question to Kela, with the day by which an answer is asked for. */
export async function sendContactRequest(
  { db, actor, now, newId, audit, announce }: WriteCall,
  {
    officeId,
    dueDays,
    ...details
  }: ContactRequestDetails & { readonly officeId: string; readonly dueDays: number },
): Promise<ContactRequest> {
  const office = found(await findOffice(db, officeId), 'office');
  const { clientLabel, clientPhone, question } = details;
  noIdentityCodes({ clientLabel, clientPhone, question });
  const { on } = localOf(now);
  const problems = [...checkClient(office.identityMode, details), ...checkContactRequest(details, on)];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  refuseUnknownDay('dueDays', on);
  const closures = await closuresBetween(db, officeId, on, withinCalendar(on, CLOSURES_AHEAD_DAYS));
  const id = newId();
  const dueOn = plusWorkingDays(on, dueDays, closures);
  await insertContactRequest(
    db,
    { ...details, id, officeId, sentOn: on, dueOn },
    { staffId: actor.id, at: now },
  );
  audit('contact-request', id);
  announce(officeId, 'contact-requests');
  return contactRequestView(found(await findContactRequest(db, id), 'contact-request'));
}
