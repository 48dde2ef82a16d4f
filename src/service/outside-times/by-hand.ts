import type { OutsideTime } from '#contract/outside-times.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { occupy, release } from '#store/occupancy/occupy.ts';
import { changeOutsideTime, insertMarkedTime } from '#store/outside-times/change.ts';
import { findOutsideTime, type StoredOutsideTime } from '#store/outside-times/outside-times.ts';
import { changed } from '#service/changed.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { adviserFor } from './adviser-for.ts';
import { takeOutside } from './apply-plan.ts';
import { outsideTimeViews } from './outside-time-view.ts';

interface Marked extends MinuteRange {
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Marks a time that was agreed elsewhere. A person is at the keyboard, so a clash is told and nothing is saved. */
export async function mark(
  call: WriteCall,
  { officeId, adviserId, on, startMinute, endMinute }: Marked,
): Promise<OutsideTime> {
  const { db, actor, now, newId } = call;
  await adviserFor(db, actor, 'outsideTimes.mark', adviserId);
  refuseUnknownDay('on', on);
  const problems = [
    ...(isOnGrid(startMinute) ? [] : [{ field: 'startMinute', code: 'offGrid' }]),
    ...(isOnGrid(endMinute) ? [] : [{ field: 'endMinute', code: 'offGrid' }]),
    ...(startMinute < endMinute ? [] : [{ field: 'endMinute', code: 'endNotAfterStart' }]),
    ...(on < localOf(now).on ? [{ field: 'on', code: 'changesPast' }] : []),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const id = newId();
  const time = { resourceId: adviserId, on, range: { startMinute, endMinute } };
  const clash = await occupy(db, time, { kind: 'outside', id });
  if (clash) throw new SlotTaken(officeId, time, clash);
  const span = { on, startMinute, toOn: on, endMinute };
  await insertMarkedTime(db, { id, adviserId, span }, { staffId: actor.id, at: now });
  return told(call, id);
}

/** Lets a time go at a person's word. */
export async function remove(call: WriteCall, seen: Seen): Promise<OutsideTime> {
  const { db, actor, now } = call;
  const time = await asSeen(call, seen, 'outsideTimes.remove');
  if (time.state !== 'held') return refuse('NOT_POSSIBLE_NOW', { entity: 'outside-time', state: time.state });
  await changeOutsideTime(db, time.id, { state: 'removed' }, { staffId: actor.id, at: now });
  await release(db, { kind: 'outside', id: time.id });
  return told(call, time.id);
}

/** Takes back a removed time, as much of it as nobody else has. */
export async function restore(call: WriteCall, seen: Seen): Promise<OutsideTime> {
  const { db, actor, now } = call;
  const time = await asSeen(call, seen, 'outsideTimes.restore');
  if (time.state !== 'removed')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'outside-time', state: time.state });
  await changeOutsideTime(db, time.id, { state: 'held' }, { staffId: actor.id, at: now });
  await takeOutside(db, { id: time.id, adviserId: time.adviserId, span: time });
  return told(call, time.id);
}

async function asSeen(
  { db, actor }: WriteCall,
  { id, version }: Seen,
  operation: 'outsideTimes.remove' | 'outsideTimes.restore',
): Promise<StoredOutsideTime> {
  const time = found(await findOutsideTime(db, id), 'outside-time');
  await adviserFor(db, actor, operation, time.adviserId);
  changed('outside-time', time, version, { byName: time.changedByName, at: time.changedAt });
  return time;
}

async function told({ db, now, audit, announce }: WriteCall, id: string): Promise<OutsideTime> {
  audit('outside-time', id);
  announce(null, 'outside-times');
  const time = found(await findOutsideTime(db, id), 'outside-time');
  const [view] = await outsideTimeViews(db, time.adviserId, [time], localOf(now).on);
  return found(view, 'outside-time');
}
