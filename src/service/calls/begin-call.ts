import type { Call } from '#contract/calls.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import { checkPhone } from '#domain/identity/check-client.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { localOf } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import { insertCall } from '#store/calls/write-call.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found, refuse } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { callView } from './call-view.ts';

/**
 * Stores a call that begins now: a draft of the person's own, or one that nobody could answer, with its number where the
 * office keeps identities.
 */
export async function beginCall(
  { db, actor, now, newId, audit, announce }: WriteCall,
  officeId: string,
  state: 'draft' | 'missed',
  phone = '',
): Promise<Call> {
  const { identityMode } = found(await findOffice(db, officeId), 'office');
  const problems = checkPhone(phone).map(({ code }) => ({ field: 'phone', code }));
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const { on } = localOf(now);
  const place = placeCall(now, null, await lineDays(db, officeId, on, on));
  const id = newId();
  await insertCall(db, {
    id,
    officeId,
    state,
    startedAt: now,
    endedAt: null,
    place,
    phone: keepsPhone(identityMode, false) ? phone : '',
    answeredById: state === 'draft' ? actor.id : null,
    enteredById: actor.id,
    now,
  });
  audit('call', id);
  announce(officeId, 'calls');
  return callView(found(await findCall(db, id), 'call'));
}
