import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** A promise stays open until it is kept, or somebody says that it was broken; time alone closes nothing. */
export const promiseStates = ['open', 'kept', 'broken'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** One try to reach the client. */
export interface PromiseAttempt {
  readonly triedOn: LocalDate;
  readonly triedMinute: MinuteOfDay;
  readonly byStaffId: string;
  readonly reached: boolean;
}

/** By when something was promised; a null minute is "during the day". */
export interface PromiseDue {
  readonly byOn: LocalDate;
  readonly byMinute: MinuteOfDay | null;
}

/** The state after an attempt: reaching keeps the promise, not reaching leaves it open however often it was tried. */
export function afterAttempt(state: PromiseState, attempt: Pick<PromiseAttempt, 'reached'>): PromiseState {
  return state === 'open' && attempt.reached ? 'kept' : state;
}

/** Open and late: past its minute, or past its day when no minute was promised. */
export function isLate(
  promise: PromiseDue & { readonly state: PromiseState },
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): boolean {
  if (promise.state !== 'open') return false;
  if (promise.byOn !== now.on) return promise.byOn < now.on;
  return promise.byMinute !== null && promise.byMinute < now.minute;
}

/** True when the client was reached on the day of the promise itself: "takaisinsoitto samana arkipäivänä". */
export function reachedSameDay(madeOn: LocalDate, attempts: readonly PromiseAttempt[]): boolean {
  return attempts.some((attempt) => attempt.reached && attempt.triedOn === madeOn);
}
