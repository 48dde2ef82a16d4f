import type { Instant } from '#domain/time/instant.ts';
import type { WalkInState } from './state.ts';

/** What the order of walk-ins goes by. */
export interface Arrival {
  readonly state: WalkInState;
  readonly urgentIncome: boolean;
  readonly arrivedAt: Instant;
  readonly id: string;
}

/**
 * The arrival list in the order in which people are called: those who still wait before the others, urgent income matters
 * first among them, then by arrival.
 */
export function compareArrivals(one: Arrival, other: Arrival): number {
  const [waits, otherWaits] = [isWaiting(one), isWaiting(other)];
  if (waits !== otherWaits) return waits ? -1 : 1;
  if (waits && one.urgentIncome !== other.urgentIncome) return one.urgentIncome ? -1 : 1;
  return one.arrivedAt - other.arrivedAt || (one.id < other.id ? -1 : 1);
}

function isWaiting({ state }: Arrival): boolean {
  return state === 'waiting' || state === 'called';
}
