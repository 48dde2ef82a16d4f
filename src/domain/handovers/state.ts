/** States of a handover to a named worker. */
export const handoverStates = ['sent', 'seen', 'taken', 'done', 'returned'] as const;

export type HandoverState = (typeof handoverStates)[number];

/**
 * A returned handover is back with its sender, who sends it again (a new pass) or takes it; a worker who already took it
 * can still return it.
 */
const next: Record<HandoverState, readonly HandoverState[]> = {
  sent: ['seen', 'taken', 'returned'],
  seen: ['taken', 'returned'],
  taken: ['done', 'returned'],
  done: ['taken'],
  returned: ['sent', 'taken'],
};

/** The states a handover can be given from this one, likeliest first. */
export function nextHandoverStates(state: HandoverState): readonly HandoverState[] {
  return next[state];
}

/** True when `to` can be given to a handover that is `from`. */
export function handoverMayBecome(from: HandoverState, to: HandoverState): boolean {
  return next[from].includes(to);
}

/** True while nobody has taken it: its due date runs on, also after a return. */
export function waitsForReceiver(state: HandoverState): boolean {
  return state === 'sent' || state === 'seen' || state === 'returned';
}
