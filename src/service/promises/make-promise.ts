import type { PromiseDraft } from '#domain/calls/draft.ts';
import { insertPromise } from '#store/promises/promises.ts';
import type { WriteCall } from '#service/write.ts';

/** Writes down a call back that was promised, in the caller's transaction; with the number that it needs. */
export async function makePromise(
  { db, actor, now, newId, audit, announce }: WriteCall,
  officeId: string,
  promise: PromiseDraft & { readonly callId: string; readonly clientLabel: string; readonly phone: string },
): Promise<void> {
  const id = newId();
  await insertPromise(db, { ...promise, id, officeId, madeById: actor.id, madeAt: now });
  audit('promise', id);
  announce(officeId, 'promises');
}
