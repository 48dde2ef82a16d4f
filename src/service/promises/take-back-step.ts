import type { PromiseView } from '#contract/promises.ts';
import { mayTakeBack } from '#domain/promises/take-back.ts';
import { checkPhone } from '#domain/identity/check-client.ts';
import { lastStep, removeStep } from '#store/promises/take-back.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { savedPromise } from './saved-promise.ts';
import { seenPromise } from './seen-promise.ts';

/**
 * Takes back one's own last step, so that nobody is lost from the list by a slip of a key. A number that is still stored
 * stands; one that was deleted when the promise was settled comes from the window that showed it.
 */
export async function takeBackStep(
  call: WriteCall,
  input: { id: string; version: number; phone: string },
): Promise<PromiseView> {
  const { db, actor, now } = call;
  const promise = await seenPromise(db, input);
  const step = await lastStep(db, promise.id);
  if (!step || !mayTakeBack(step, actor.id, now))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'promise', state: promise.state });
  noIdentityCodes({ phone: input.phone });
  const problems = checkPhone(input.phone).map(({ code }) => ({ field: 'phone', code }));
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await removeStep(db, step, { id: promise.id, phone: promise.phone || input.phone });
  return savedPromise(call, promise);
}
