import type { WalkIn } from '#contract/walk-ins.ts';
import type { StoredWalkIn } from '#store/walk-ins/walk-ins.ts';

/** A client without a booking as the windows see one. */
export function walkInView({ changedByName: _by, changedAt: _at, topics, ...walkIn }: StoredWalkIn): WalkIn {
  return { ...walkIn, topics: [...topics] };
}
