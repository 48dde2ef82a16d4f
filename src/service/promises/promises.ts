import { openPromises } from '#store/promises/promises.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { write } from '#service/write.ts';
import { changePromise } from './change-promise.ts';
import { attemptPromise, giveUpPromise } from './end-promise.ts';
import { makePromiseByHand } from './make-promise.ts';
import { promiseView } from './promise-view.ts';
import { takeBackStep } from './take-back-step.ts';

/** What was promised to clients: to call them back, or to let them know. */
export const promises = (parts: ServiceParts) => ({
  open: os.promises.open.handler(
    read(parts, 'promises.open', async ({ db, now, showed }, { officeId }) => {
      showed('promise-list', officeId);
      return (await openPromises(db, officeId)).map((promise) => promiseView(promise, now));
    }),
  ),
  make: os.promises.make.handler(
    write(parts, 'promises.make', (call, input) => makePromiseByHand(call, input)),
  ),
  change: os.promises.change.handler(
    write(parts, 'promises.change', (call, input) => changePromise(call, input)),
  ),
  attempt: os.promises.attempt.handler(
    write(parts, 'promises.attempt', (call, input) => attemptPromise(call, input)),
  ),
  giveUp: os.promises.giveUp.handler(
    write(parts, 'promises.giveUp', (call, input) => giveUpPromise(call, input)),
  ),
  takeBack: os.promises.takeBack.handler(
    write(parts, 'promises.takeBack', (call, input) => takeBackStep(call, input)),
  ),
});
