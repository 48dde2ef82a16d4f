import type { PromiseView } from '#contract/promises.ts';
import { isOverdue } from '#domain/promises/due.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { StoredPromise } from '#store/promises/promises.ts';

/** The promise as the contract shows it. */
export function promiseView({ madeAt: _, ...promise }: StoredPromise, now: Instant): PromiseView {
  const lastChange = promise.steps.findLast(({ kind }) => kind === 'changed');
  return {
    ...promise,
    steps: [...promise.steps],
    overdue: isOverdue(promise, localOf(now)),
    untold: promise.state === 'open' && lastChange?.told === false,
  };
}
