/** A promise stays open until it is kept, or somebody says that it was broken; time alone closes nothing. */
export const promiseStates = ['open', 'kept', 'broken'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** To call somebody back, or to let somebody know something, in whatever way reaches them. */
export const promiseKinds = ['callBack', 'letKnow'] as const;

export type PromiseKind = (typeof promiseKinds)[number];

/** Why a promise was given up; `mistake` was never a promise to anybody and is in no figure. */
export const brokenReasons = ['unreachable', 'wrongNumber', 'noLongerNeeded', 'mistake', 'other'] as const;

export type BrokenReason = (typeof brokenReasons)[number];

/** What can happen to an open promise, each by one press or one form of one person. */
export const promiseSteps = ['notReached', 'reached', 'changed', 'givenUp'] as const;

export type PromiseStep = (typeof promiseSteps)[number];

const after: Record<PromiseStep, PromiseState> = {
  notReached: 'open',
  reached: 'kept',
  changed: 'open',
  givenUp: 'broken',
};

/** The state after a step: reaching keeps an open promise, giving up breaks it; what is settled stays settled. */
export function afterStep(state: PromiseState, step: PromiseStep): PromiseState {
  return state === 'open' ? after[step] : state;
}
