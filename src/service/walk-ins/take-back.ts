import type { WalkIn } from '#contract/walk-ins.ts';
import { roundOutward, STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { stepBefore } from '#domain/walk-ins/take-back.ts';
import { reclaim, release } from '#store/occupancy/occupy.ts';
import { deleteWalkIn } from '#store/walk-ins/change.ts';
import { stepsOfWalkIn, type StoredStep } from '#store/walk-ins/steps.ts';
import type { StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { become, walkInAsSeen, type Seen } from './become.ts';
import { giveBack } from './give-back.ts';
import { walkInView } from './view.ts';

/**
 * Takes back the last step of a client of today: a key slipped, or somebody who left came back. The history keeps both.
 * A service that is taken back lets all its time go; one whose end is taken back gets what is free of its time again.
 */
export async function takeBack(call: WriteCall, seen: Seen): Promise<WalkIn> {
  const walkIn = await walkInAsSeen(call.db, seen);
  const steps = await stepsOfWalkIn(call.db, walkIn.id);
  if (walkIn.on === localOf(call.now).on && steps.length === 1 && walkIn.state === 'notServed')
    return uncount(call, walkIn);
  const before = stepBefore(steps);
  if (!before || walkIn.on !== localOf(call.now).on)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'walk-in', state: walkIn.state });
  const { state, startMinute, endMinute } = before;
  await takeTimeBack(call, walkIn, before);
  return become(call, walkIn, { state, startMinute, endMinute, takesBack: true });
}

/** Somebody who was only counted at the door, by a slip: there is nothing to go back to. */
async function uncount({ db, audit, announce }: WriteCall, walkIn: StoredWalkIn): Promise<WalkIn> {
  await deleteWalkIn(db, walkIn.id);
  audit('walk-in', walkIn.id);
  announce(walkIn.officeId, 'walk-ins', 'kela-days');
  return walkInView(walkIn);
}

async function takeTimeBack(call: WriteCall, walkIn: StoredWalkIn, before: StoredStep): Promise<void> {
  const { db, now } = call;
  const source = { kind: 'walk-in', id: walkIn.id } as const;
  const { on, minute } = localOf(now);
  const thisStep = minuteOfDay(minute - (minute % STEP_MINUTES));
  if (walkIn.state === 'inService') {
    await release(db, source);
    await giveBack(call, walkIn, thisStep);
  }
  if (before.state !== 'inService' || before.startMinute === null || before.endMinute === null) return;
  const { endMinute } = roundOutward({ startMinute: before.startMinute, endMinute: before.endMinute });
  // The step that runs may be the one the visit ended in, and is its own still.
  if (thisStep < endMinute)
    await reclaim(
      db,
      { resourceId: walkIn.adviserId, on, range: { startMinute: thisStep, endMinute } },
      source,
    );
}
