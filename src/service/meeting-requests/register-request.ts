import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { localOf } from '#domain/time/instant.ts';
import { findRequest } from '#store/meeting-requests/meeting-requests.ts';
import {
  correctRequest,
  insertRequest,
  type MeetingRequestDetails,
} from '#store/meeting-requests/write-request.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { checkDetails } from './check-details.ts';
import { countLastDay } from './count-last-day.ts';
import { openRequestAsSeen } from './request-as-seen.ts';
import { requestView } from './request-view.ts';

/** Writes down that a client asks to meet Kela's official, with the last day on which it has to happen. */
export async function registerRequest(
  { db, actor, now, newId, audit, announce }: WriteCall,
  { officeId, ...details }: MeetingRequestDetails & { readonly officeId: string },
): Promise<MeetingRequest> {
  const office = found(await findOffice(db, officeId), 'office');
  checkDetails(details, office.identityMode, localOf(now).on);
  const basis = await countLastDay(db, office, details.askedOn);
  const id = newId();
  await insertRequest(db, { ...details, id, officeId, basis }, { staffId: actor.id, at: now });
  audit('meeting-request', id);
  announce(officeId, 'meeting-requests');
  return requestView(found(await findRequest(db, id), 'meeting-request'));
}

/** Corrects what was written down. The last day is counted anew only when the day of asking changes. */
export async function correct(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version, ...details }: MeetingRequestDetails & { readonly id: string; readonly version: number },
): Promise<MeetingRequest> {
  const request = await openRequestAsSeen(db, { id, version });
  const office = found(await findOffice(db, request.officeId), 'office');
  checkDetails(details, office.identityMode, localOf(now).on);
  const basis =
    details.askedOn === request.askedOn ? request.basis : await countLastDay(db, office, details.askedOn);
  await correctRequest(db, id, { ...details, basis }, { staffId: actor.id, at: now });
  audit('meeting-request', id);
  announce(request.officeId, 'meeting-requests');
  return requestView(found(await findRequest(db, id), 'meeting-request'));
}
