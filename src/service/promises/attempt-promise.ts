import type { PromiseView } from '#contract/promises.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';
import { afterAttempt } from '#domain/promises/state.ts';
import { findOffice } from '#store/offices/offices.ts';
import { addAttempt } from '#store/promises/attempt.ts';
import { findPromise } from '#store/promises/promises.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { promiseView } from './promise-view.ts';

/** Writes one try down. Anybody on the line may keep what another has promised; not reached, it stays on the list. */
export async function attemptPromise(
  { db, actor, now, audit, announce }: WriteCall,
  input: { id: string; version: number; reached: boolean; note: string },
): Promise<PromiseView> {
  const promise = found(await findPromise(db, input.id), 'promise');
  const last = promise.attempts.at(-1) ?? { byName: promise.madeByName, at: promise.madeAt };
  changed('promise', promise, input.version, { byName: last.byName, at: last.at });
  if (promise.state !== 'open')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'promise', state: promise.state });
  noIdentityCodes({ note: input.note });
  const state = afterAttempt(promise.state, input.reached);
  const office = found(await findOffice(db, promise.officeId), 'office');
  await addAttempt(db, promise.id, {
    at: now,
    staffId: actor.id,
    reached: input.reached,
    note: input.note,
    state,
    phone: keepsPhone(office.identityMode, state === 'open') ? promise.phone : '',
  });
  audit('promise', promise.id);
  announce(promise.officeId, 'promises', 'calls');
  return promiseView(found(await findPromise(db, promise.id), 'promise'), now);
}
