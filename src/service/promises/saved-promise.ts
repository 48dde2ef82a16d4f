import type { PromiseView } from '#contract/promises.ts';
import { findPromise } from '#store/promises/promises.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { promiseView } from './promise-view.ts';

/** Notes down and announces that a promise was changed, and shows it as it now is. */
export async function savedPromise(
  { db, now, audit, announce }: WriteCall,
  { id, officeId }: { readonly id: string; readonly officeId: string },
): Promise<PromiseView> {
  audit('promise', id);
  announce(officeId, 'promises');
  return promiseView(found(await findPromise(db, id), 'promise'), now);
}
