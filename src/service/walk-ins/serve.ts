import type { WalkIn } from '#contract/walk-ins.ts';
import { STEP_MINUTES, isOnGrid } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import { minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { endEarly } from '#domain/walk-ins/end-early.ts';
import { walkInMayBecome, type WalkInState } from '#domain/walk-ins/state.ts';
import type { ReadDb } from '#store/database.ts';
import { occupy, release, type Clash, type TimeOf } from '#store/occupancy/occupy.ts';
import { changeWalkIn } from '#store/walk-ins/change.ts';
import { findWalkIn, type StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import { changed } from '#service/changed.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { walkInView } from './view.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The client, if still as seen and able to come to the state. @throws NOT_FOUND, CHANGED_MEANWHILE, NOT_POSSIBLE_NOW */
async function asSeen(db: ReadDb, seen: Seen, to: WalkInState): Promise<StoredWalkIn> {
  const walkIn = found(await findWalkIn(db, seen.id), 'walk-in');
  changed('walk-in', walkIn, seen.version, { byName: walkIn.changedByName, at: walkIn.changedAt });
  if (!walkInMayBecome(walkIn.state, to))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'walk-in', state: walkIn.state });
  return walkIn;
}

async function become(
  { db, actor, now, audit, announce }: WriteCall,
  walkIn: StoredWalkIn,
  to: Parameters<typeof changeWalkIn>[2],
): Promise<WalkIn> {
  await changeWalkIn(db, walkIn.id, to, { staffId: actor.id, at: now });
  audit('walk-in', walkIn.id);
  announce(walkIn.officeId, 'walk-ins', 'kela-days');
  return walkInView(found(await findWalkIn(db, walkIn.id), 'walk-in'));
}

/** Calls the client in. Of two who call the same one, the second is told who was first. */
export async function callIn(call: WriteCall, seen: Seen): Promise<WalkIn> {
  return become(call, await asSeen(call.db, seen, 'called'), { state: 'called' });
}

/** The client went away before being served. */
export async function leave(call: WriteCall, seen: Seen): Promise<WalkIn> {
  return become(call, await asSeen(call.db, seen, 'left'), { state: 'left' });
}

/** Takes the client into service: the adviser's time from now on is reserved until `untilMinute` (excluded). */
export async function start(
  call: WriteCall,
  { untilMinute, ...seen }: Seen & { readonly untilMinute: MinuteOfDay },
): Promise<WalkIn> {
  const walkIn = await asSeen(call.db, seen, 'inService');
  const { on, minute } = localOf(call.now);
  if (walkIn.on !== on) return refuse('NOT_POSSIBLE_NOW', { entity: 'walk-in', state: walkIn.state });
  const problems = [
    ...(untilMinute <= minute ? [{ field: 'untilMinute', code: 'endNotAfterStart' }] : []),
    ...(isOnGrid(untilMinute) ? [] : [{ field: 'untilMinute', code: 'offGrid' }]),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const startMinute = minuteOfDay(minute - (minute % STEP_MINUTES));
  const time = { resourceId: walkIn.adviserId, on, range: { startMinute, endMinute: untilMinute } };
  const clash = await takeFromNow(call, time, walkIn.id);
  if (clash) throw new SlotTaken(walkIn.officeId, time, clash);
  return become(call, walkIn, { state: 'inService', startMinute: minute, endMinute: untilMinute });
}

/** The step that is running may still belong to the visit that has just ended: then the time is taken from the next one on. */
async function takeFromNow({ db }: WriteCall, time: TimeOf, id: string): Promise<Clash | undefined> {
  const source = { kind: 'walk-in', id } as const;
  const clash = await occupy(db, time, source);
  const { startMinute, endMinute } = time.range;
  if (clash?.minute !== startMinute || startMinute + STEP_MINUTES >= endMinute) return clash;
  const next = minuteOfDay(startMinute + STEP_MINUTES);
  return occupy(db, { ...time, range: { startMinute: next, endMinute } }, source);
}

/** Done: the steps that had not begun are free at once. A visit left open overnight ends as it was reserved. */
export async function finish(call: WriteCall, seen: Seen): Promise<WalkIn> {
  const walkIn = await asSeen(call.db, seen, 'done');
  const { on, minute } = localOf(call.now);
  const { startMinute, endMinute } = walkIn;
  if (walkIn.on !== on || startMinute === null || endMinute === null)
    return become(call, walkIn, { state: 'done' });
  const { kept } = endEarly({ startMinute, endMinute }, minute);
  await release(call.db, { kind: 'walk-in', id: walkIn.id }, kept.endMinute);
  // A visit of less than a minute is a minute long: it happened.
  const ended = minuteOfDay(Math.max(minute, startMinute + 1));
  return become(call, walkIn, { state: 'done', endMinute: ended });
}
