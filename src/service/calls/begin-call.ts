import type { Call } from '#contract/calls.ts';
import { placeCall } from '#domain/calls/place-call.ts';
import { localOf } from '#domain/time/instant.ts';
import { findCall } from '#store/calls/calls.ts';
import { insertCall } from '#store/calls/write-call.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found } from '#service/refuse.ts';
import { lineDays } from '#service/service-hours/line-day.ts';
import type { WriteCall } from '#service/write.ts';
import { callView } from './call-view.ts';

/** Stores a call that begins now: a draft of the person's own, or one that nobody could answer. */
export async function beginCall(
  { db, actor, now, newId, audit, announce }: WriteCall,
  officeId: string,
  state: 'draft' | 'missed',
): Promise<Call> {
  found(await findOffice(db, officeId), 'office');
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
    answeredById: state === 'draft' ? actor.id : null,
    enteredById: actor.id,
    now,
  });
  audit('call', id);
  announce(officeId, 'calls');
  return callView(found(await findCall(db, id), 'call'));
}
