import type { OfficeEvent } from '#contract/events.ts';
import { checkReport, type EventReport } from '#domain/events/check-report.ts';
import { mayReport } from '#domain/events/event-time.ts';
import { localOf } from '#domain/time/instant.ts';
import { cancelEvent, reportEvent, restoreEvent } from '#store/events/change.ts';
import { findEvent } from '#store/events/events.ts';
import { release } from '#store/occupancy/occupy.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { found, refuse } from '#service/refuse.ts';
import { stillHere } from '#service/staff/works-on.ts';
import type { WriteCall } from '#service/write.ts';
import { eventAsSeen } from './event-as-seen.ts';
import { eventView } from './event-view.ts';
import { eventMeets } from './meets.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Calls an event off; its staff have their time back. */
export async function callOff(call: WriteCall, seen: Seen, reason: string): Promise<OfficeEvent> {
  const { db, actor, now } = call;
  noIdentityCodes({ reason });
  const event = await eventAsSeen(db, seen);
  if (event.state !== 'planned') return refuse('NOT_POSSIBLE_NOW', { entity: 'event', state: event.state });
  await cancelEvent(db, event.id, reason, { staffId: actor.id, at: now });
  await release(db, { kind: 'event', id: event.id });
  return ended(call, event.id);
}

/** Takes a cancellation back, if everybody's time is still free. */
export async function bringBack(call: WriteCall, seen: Seen): Promise<OfficeEvent> {
  const { db, actor, now } = call;
  const event = await eventAsSeen(db, seen);
  if (event.state !== 'cancelled') return refuse('NOT_POSSIBLE_NOW', { entity: 'event', state: event.state });
  const { id, on, startMinute, endMinute, staff } = event;
  const source = { kind: 'event' as const, id };
  // Who has left meanwhile stays named in the event, but has no time here that could be taken.
  const staffIds = await stillHere(
    db,
    staff.map((one) => one.id),
    on,
  );
  const time = { on, range: { startMinute, endMinute }, staffIds };
  const { clashes } = await eventMeets(db, time, source, now);
  if (clashes.length > 0) return refuse('PEOPLE_TAKEN', { clashes });
  if (staffIds.length > 0) await occupyAll(db, { resourceIds: staffIds, on, range: time.range }, source);
  await restoreEvent(db, id, { staffId: actor.id, at: now });
  return ended(call, id);
}

/** Writes what an event reached, or puts that right. 0 visitors is a result. */
export async function reportHeld(call: WriteCall, seen: Seen, report: EventReport): Promise<OfficeEvent> {
  const { db, actor, now } = call;
  noIdentityCodes({ lesson: report.lesson });
  const event = await eventAsSeen(db, seen);
  if (!mayReport(event, localOf(now)))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'event', state: event.state });
  const problems = checkReport(report);
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await reportEvent(db, event.id, report, { staffId: actor.id, at: now });
  return ended(call, event.id);
}

async function ended({ db, audit, announce }: WriteCall, id: string): Promise<OfficeEvent> {
  const event = found(await findEvent(db, id), 'event');
  audit('event', id);
  announce(event.officeId, 'events', 'kela-days');
  return eventView(event);
}
