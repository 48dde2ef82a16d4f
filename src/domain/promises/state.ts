/** A promise stays open until it is kept, or somebody says that it was broken; time alone closes nothing. */
export const promiseStates = ['open', 'kept', 'broken'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** The state after a try to reach the client: reaching keeps an open promise, not reaching leaves it open. */
export function afterAttempt(state: PromiseState, reached: boolean): PromiseState {
  return state === 'open' && reached ? 'kept' : state;
}
