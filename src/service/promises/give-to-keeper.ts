import { addChange } from '#store/promises/add-step.ts';
import type { StoredPromise } from '#store/promises/promises.ts';
import type { WriteCall } from '#service/write.ts';
import { promiseView } from './promise-view.ts';

/** Gives a promise to another keeper at the time that was promised: what the client knows of that time stays as it was. */
export async function giveToKeeper(
  { db, actor, now }: WriteCall,
  promise: StoredPromise,
  keeperId: string,
): Promise<void> {
  const { id, dueOn, dueMinute } = promise;
  await addChange(db, id, {
    at: now,
    staffId: actor.id,
    told: !promiseView(promise, now).untold,
    was: promise,
    is: { dueOn, dueMinute, keeperId },
  });
}
