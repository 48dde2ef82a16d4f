import type { MeetingRequest } from '#contract/meeting-requests.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkPhone } from '#domain/identity/check-client.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { checkEnd, checkOffer, checkRequestDays } from '#domain/meeting-requests/check-request.ts';
import type { MeetingRequestEnd } from '#domain/meeting-requests/state.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { findBooking } from '#store/bookings/bookings.ts';
import { findRequest } from '#store/meeting-requests/meeting-requests.ts';
import { endRequest, offerTime, passRequest, reopenRequest } from '#store/meeting-requests/write-request.ts';
import { findOffice } from '#store/offices/offices.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { openRequestAsSeen, requestAsSeen } from './request-as-seen.ts';
import { requestView } from './request-view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The request was passed to Kela. */
export async function pass(
  call: WriteCall,
  { passedOn, ...seen }: Seen & { readonly passedOn: LocalDate },
): Promise<MeetingRequest> {
  const request = await openRequestAsSeen(call.db, seen);
  refuseProblems(checkRequestDays({ askedOn: request.askedOn, passedOn }, localOf(call.now).on));
  await passRequest(call.db, seen.id, passedOn, by(call));
  return told(call, request.officeId, seen.id);
}

/** A time was offered. A linked booking is of the same office, and its own time is the offered one. */
export async function offer(
  call: WriteCall,
  { on, minute, bookingId, ...seen }: Seen & { on: LocalDate; minute: MinuteOfDay; bookingId: string | null },
): Promise<MeetingRequest> {
  const request = await openRequestAsSeen(call.db, seen);
  const booking = bookingId === null ? undefined : found(await findBooking(call.db, bookingId), 'booking');
  if (booking && booking.officeId !== request.officeId) return refuse('NOT_FOUND', { entity: 'booking' });
  const time = booking ? { on: booking.on, minute: booking.startMinute } : { on, minute };
  refuseUnknownDay('on', time.on);
  refuseProblems(checkOffer(time.on, request.askedOn));
  await offerTime(call.db, seen.id, { ...time, bookingId }, by(call));
  return told(call, request.officeId, seen.id);
}

/** The request ends. Where the office keeps no identities the number goes with it. */
export async function end(
  call: WriteCall,
  { id, version, ...given }: Seen & { outcome: MeetingRequestEnd; endedOn: LocalDate; reason: string },
): Promise<MeetingRequest> {
  const request = await openRequestAsSeen(call.db, { id, version });
  noIdentityCodes({ reason: given.reason });
  refuseProblems(checkEnd(given, request.askedOn, localOf(call.now).on));
  const office = found(await findOffice(call.db, request.officeId), 'office');
  const clientPhone = keepsPhone(office.identityMode, false) ? request.clientPhone : '';
  await endRequest(call.db, id, { ...given, clientPhone }, by(call));
  return told(call, request.officeId, id);
}

/** An end is taken back. */
export async function reopen(
  call: WriteCall,
  { clientPhone, ...seen }: Seen & { readonly clientPhone: string },
): Promise<MeetingRequest> {
  const request = await requestAsSeen(call.db, seen);
  if (request.state === 'open')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'meeting-request', state: request.state });
  noIdentityCodes({ clientPhone });
  refuseProblems(checkPhone(clientPhone));
  await reopenRequest(call.db, seen.id, request.clientPhone || clientPhone, by(call));
  return told(call, request.officeId, seen.id);
}

const by = ({ actor, now }: WriteCall) => ({ staffId: actor.id, at: now });

function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) refuse('INVALID_INPUT', { problems: [...problems] });
}

async function told(
  { db, audit, announce }: WriteCall,
  officeId: string,
  id: string,
): Promise<MeetingRequest> {
  audit('meeting-request', id);
  announce(officeId, 'meeting-requests');
  return requestView(found(await findRequest(db, id), 'meeting-request'));
}
