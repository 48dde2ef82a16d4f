import { openPromises } from '#store/promises/promises.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { attemptPromise } from './attempt-promise.ts';
import { promiseView } from './promise-view.ts';
import { takeBackAttempt } from './take-back-attempt.ts';

/** Calls that were promised back. */
export const promises = (parts: ServiceParts) => ({
  open: os.promises.open.handler(
    read(parts, 'promises.open', async ({ db, now, showed }, { officeId }) => {
      showed('promise-list', officeId);
      return (await openPromises(db, officeId)).map((promise) => promiseView(promise, now));
    }),
  ),
  attempt: os.promises.attempt.handler(
    write(parts, 'promises.attempt', (call, input) => attemptPromise(call, input)),
  ),
  takeBack: os.promises.takeBack.handler(
    write(parts, 'promises.takeBack', (call, input) => takeBackAttempt(call, input)),
  ),
});
