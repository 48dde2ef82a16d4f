import type { PromiseView } from '#contract/promises.ts';
import { mayTakeBack } from '#domain/promises/take-back.ts';
import { findPromise } from '#store/promises/promises.ts';
import { lastAttempt, removeAttempt } from '#store/promises/take-back.ts';
import { changed } from '#service/changed.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { promiseView } from './promise-view.ts';

/**
 * Takes back one's own last try, so that nobody is lost from the list by a slip of a key. A number that is still stored
 * stands; one that was deleted when the promise was kept comes from the window that showed it.
 */
export async function takeBackAttempt(
  { db, actor, now, audit, announce }: WriteCall,
  input: { id: string; version: number; phone: string },
): Promise<PromiseView> {
  const promise = found(await findPromise(db, input.id), 'promise');
  const last = promise.attempts.at(-1) ?? { byName: promise.madeByName, at: promise.madeAt };
  changed('promise', promise, input.version, { byName: last.byName, at: last.at });
  const attempt = await lastAttempt(db, promise.id);
  if (!attempt || !mayTakeBack(attempt, actor.id, now))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'promise', state: promise.state });
  noIdentityCodes({ phone: input.phone });
  await removeAttempt(db, attempt.id, { id: promise.id, phone: promise.phone || input.phone });
  audit('promise', promise.id);
  announce(promise.officeId, 'promises', 'calls');
  return promiseView(found(await findPromise(db, promise.id), 'promise'), now);
}
