import { instantOf, type Instant } from '#domain/time/instant.ts';
import type { PromiseDue } from './due.ts';
import type { BrokenReason, PromiseKind } from './state.ts';

export type PromiseProblemCode = 'missing' | 'reasonMissing' | 'timeGone';

export interface PromiseProblem {
  readonly field: 'clientLabel' | 'phone' | 'dueMinute' | 'note';
  readonly code: PromiseProblemCode;
}

/** What keeps a promise from being written down by hand: somebody to call, a number to call, and a time ahead. */
export function checkNewPromise(
  promise: PromiseDue & { readonly kind: PromiseKind; readonly clientLabel: string; readonly phone: string },
  now: Instant,
): PromiseProblem[] {
  const problems: PromiseProblem[] = [];
  if (promise.kind === 'callBack' && promise.phone === '') problems.push({ field: 'phone', code: 'missing' });
  if (promise.kind === 'letKnow' && promise.phone === '' && promise.clientLabel === '')
    problems.push({ field: 'clientLabel', code: 'missing' });
  return [...problems, ...checkDue(promise, now)];
}

/** A new time is ahead; the minute that is going on still is. The time it already had may stay, late or not. */
export function checkDue(due: PromiseDue, now: Instant, before?: PromiseDue): PromiseProblem[] {
  if (before?.dueOn === due.dueOn && before.dueMinute === due.dueMinute) return [];
  const isPast = instantOf(due.dueOn, due.dueMinute) + 60_000 <= now;
  return isPast ? [{ field: 'dueMinute', code: 'timeGone' }] : [];
}

/** Giving up for another reason than the listed ones is explained in words. */
export function checkGivingUp(reason: BrokenReason, note: string): PromiseProblem[] {
  return reason === 'other' && note.trim() === '' ? [{ field: 'note', code: 'reasonMissing' }] : [];
}
