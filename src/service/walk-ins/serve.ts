import type { WalkIn } from '#contract/walk-ins.ts';
import { STEP_MINUTES, isOnGrid } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import { minuteOfDay, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { endEarly } from '#domain/walk-ins/end-early.ts';
import { giveWay } from '#store/occupancy/give-way.ts';
import { occupy, release, type Clash, type TimeOf } from '#store/occupancy/occupy.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { asSeen, become, type Seen } from './become.ts';
import { giveBack } from './give-back.ts';
import { aheadOf, recordTurn, type Passed } from './line.ts';

interface ByTurn extends Seen {
  readonly outOfTurn: boolean;
}

/** Calls the client in. Of two who call the same one, the second is told who was first. */
export async function callIn(call: WriteCall, { outOfTurn, ...seen }: ByTurn): Promise<WalkIn> {
  const walkIn = await asSeen(call.db, seen, 'called');
  const ahead = await aheadOf(call.db, walkIn, 'call', call.now);
  if (ahead.length > 0 && !outOfTurn) return refuse('OUT_OF_TURN', { ahead: ahead.length });
  await recordTurn(call, { kind: 'walkIn', id: walkIn.id, officeId: walkIn.officeId }, ahead);
  return become(call, walkIn, { state: 'called' });
}

/** The client went away before being served. */
export async function leave(call: WriteCall, seen: Seen): Promise<WalkIn> {
  return become(call, await asSeen(call.db, seen, 'left'), { state: 'left' });
}

/** The client stayed, but there was no time or nobody to serve them. */
export async function notServed(call: WriteCall, seen: Seen): Promise<WalkIn> {
  return become(call, await asSeen(call.db, seen, 'notServed'), { state: 'notServed' });
}

/** Takes the client into service: the adviser's time from now on is reserved until `untilMinute` (excluded). */
export async function start(
  call: WriteCall,
  { untilMinute, outOfTurn, ...seen }: ByTurn & { readonly untilMinute: MinuteOfDay },
): Promise<WalkIn> {
  const walkIn = await asSeen(call.db, seen, 'inService');
  const { on, minute } = localOf(call.now);
  if (walkIn.on !== on) return refuse('NOT_POSSIBLE_NOW', { entity: 'walk-in', state: walkIn.state });
  const problems = [
    ...(untilMinute <= minute ? [{ field: 'untilMinute', code: 'endNotAfterStart' }] : []),
    ...(isOnGrid(untilMinute) ? [] : [{ field: 'untilMinute', code: 'offGrid' }]),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const ahead = await aheadOf(call.db, walkIn, 'serve', call.now);
  if (ahead.length > 0 && !outOfTurn) return refuse('OUT_OF_TURN', { ahead: ahead.length });
  const startMinute = minuteOfDay(minute - (minute % STEP_MINUTES));
  const range = { startMinute, endMinute: untilMinute };
  await letBy(call, ahead, range);
  const time = { resourceId: walkIn.adviserId, on, range };
  const clash = await takeFromNow(call, time, walkIn.id);
  if (clash) throw new SlotTaken(walkIn.officeId, time, clash);
  await recordTurn(call, { kind: 'walkIn', id: walkIn.id, officeId: walkIn.officeId }, ahead);
  return become(call, walkIn, { state: 'inService', startMinute: minute, endMinute: untilMinute });
}

/** The booked clients who are passed let the walk-in have the time; by choice only, and it is written down. */
async function letBy({ db }: WriteCall, passed: readonly Passed[], range: MinuteRange): Promise<void> {
  for (const one of passed)
    if (one.kind === 'booking') await giveWay(db, { kind: 'booking', id: one.booking.id }, range);
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
    return become(call, walkIn, { state: 'done', startMinute, endMinute });
  const { kept } = endEarly({ startMinute, endMinute }, minute);
  await release(call.db, { kind: 'walk-in', id: walkIn.id }, kept.endMinute);
  await giveBack(call, walkIn, kept.endMinute);
  // A visit of less than a minute is a minute long: it happened.
  const ended = minuteOfDay(Math.max(minute, startMinute + 1));
  return become(call, walkIn, { state: 'done', startMinute, endMinute: ended });
}
