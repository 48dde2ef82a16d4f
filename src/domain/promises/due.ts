import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { PromiseState } from './state.ts';

/** By when something was promised. */
export interface PromiseDue {
  readonly dueOn: LocalDate;
  readonly dueMinute: MinuteOfDay;
}

/** True while the promise is open and its minute has passed. */
export function isOverdue(
  promise: PromiseDue & { readonly state: PromiseState },
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): boolean {
  if (promise.state !== 'open') return false;
  return promise.dueOn === now.on ? promise.dueMinute < now.minute : promise.dueOn < now.on;
}

/** By the promised time, earliest first. */
export function comparePromises(one: PromiseDue, other: PromiseDue): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  return one.dueMinute - other.dueMinute;
}

/**
 * True when the client was reached on the working day of the promise or the missed call itself: the figure
 * "takaisinsoitto samana arkipäivänä".
 */
export function reachedSameDay(madeOn: LocalDate, reachedOn: LocalDate | null): boolean {
  return reachedOn === madeOn;
}
