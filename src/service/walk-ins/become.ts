import type { WalkIn } from '#contract/walk-ins.ts';
import { walkInMayBecome, type WalkInState } from '#domain/walk-ins/state.ts';
import type { ReadDb } from '#store/database.ts';
import { changeWalkIn, type WalkInChange } from '#store/walk-ins/change.ts';
import { findWalkIn, type StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import { changed } from '#service/changed.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { walkInView } from './view.ts';

/** A client as a window saw them. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The client, if still as seen. @throws NOT_FOUND, CHANGED_MEANWHILE naming who was first */
export async function walkInAsSeen(db: ReadDb, seen: Seen): Promise<StoredWalkIn> {
  const walkIn = found(await findWalkIn(db, seen.id), 'walk-in');
  changed('walk-in', walkIn, seen.version, { byName: walkIn.changedByName, at: walkIn.changedAt });
  return walkIn;
}

/** The client, if still as seen and able to come to the state. @throws NOT_FOUND, CHANGED_MEANWHILE, NOT_POSSIBLE_NOW */
export async function asSeen(db: ReadDb, seen: Seen, to: WalkInState): Promise<StoredWalkIn> {
  const walkIn = await walkInAsSeen(db, seen);
  if (!walkInMayBecome(walkIn.state, to))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'walk-in', state: walkIn.state });
  return walkIn;
}

/** Writes the client's new state, and tells the windows. */
export async function become(
  { db, actor, now, audit, announce }: WriteCall,
  walkIn: StoredWalkIn,
  to: WalkInChange,
): Promise<WalkIn> {
  await changeWalkIn(db, walkIn.id, to, { staffId: actor.id, at: now });
  audit('walk-in', walkIn.id);
  announce(walkIn.officeId, 'walk-ins', 'kela-days');
  return walkInView(found(await findWalkIn(db, walkIn.id), 'walk-in'));
}
