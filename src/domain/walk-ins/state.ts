/**
 * States of a client who came without a booking. `left` went away without waiting; `notServed` stayed, but the office could
 * not serve them ("ei voitu palvella").
 */
export const walkInStates = ['waiting', 'called', 'inService', 'done', 'left', 'notServed'] as const;

export type WalkInState = (typeof walkInStates)[number];

/** A call can be taken back, a left client can come again, a mark can be corrected; leaving is never a no-show. */
const next: Record<WalkInState, readonly WalkInState[]> = {
  waiting: ['called', 'inService', 'left', 'notServed'],
  called: ['inService', 'waiting', 'left', 'notServed'],
  inService: ['done', 'waiting'],
  done: ['inService'],
  left: ['waiting'],
  notServed: ['waiting'],
};

/** The states a walk-in can be given from this one, likeliest first. */
export function nextWalkInStates(state: WalkInState): readonly WalkInState[] {
  return next[state];
}

/** True when `to` can be given to a walk-in that is `from`. */
export function walkInMayBecome(from: WalkInState, to: WalkInState): boolean {
  return next[from].includes(to);
}
