import type { EventDetails, OfficeEvent } from '#contract/events.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkEvent } from '#domain/events/check-event.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import { insertEvent, updateEvent } from '#store/events/change.ts';
import { findEvent } from '#store/events/events.ts';
import { release } from '#store/occupancy/occupy.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import { findOffice } from '#store/offices/offices.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import { stillHere } from '#service/staff/works-on.ts';
import type { WriteCall } from '#service/write.ts';
import { eventAsSeen } from './event-as-seen.ts';
import { eventView } from './event-view.ts';
import { eventMeets } from './meets.ts';

interface Wanted {
  readonly details: EventDetails;
  /** How many free Kela times the person knows will go. */
  readonly acceptedFreeSlots: number;
}

/** Adds an event and takes its staff's time. */
export async function createEvent(call: WriteCall, officeId: string, wanted: Wanted): Promise<OfficeEvent> {
  const { db, actor, now, newId } = call;
  found(await findOffice(db, officeId), 'office');
  const id = newId();
  await checkDetails(call, wanted.details);
  await takeTime(call, { kind: 'event', id }, wanted);
  await insertEvent(db, { id, officeId }, wanted.details, { staffId: actor.id, at: now });
  return saved(call, id);
}

/** Changes an event; staff who are no longer in it have their time back. */
export async function changeEvent(
  call: WriteCall,
  seen: { readonly id: string; readonly version: number },
  wanted: Wanted,
): Promise<OfficeEvent> {
  const { db, actor, now } = call;
  const event = await eventAsSeen(db, seen);
  if (event.state === 'cancelled') return refuse('NOT_POSSIBLE_NOW', { entity: 'event', state: event.state });
  await checkDetails(call, wanted.details);
  await takeTime(call, { kind: 'event', id: event.id }, wanted);
  await updateEvent(db, event.id, wanted.details, { staffId: actor.id, at: now });
  return saved(call, event.id);
}

async function checkDetails({ db }: WriteCall, details: EventDetails): Promise<void> {
  const { name, place, targetGroup, partners, on, staffIds } = details;
  noIdentityCodes({ name, place, targetGroup, partners: partners.join(' ') });
  refuseUnknownDay('on', on);
  const problems: Problem[] = checkEvent(details);
  for (const id of staffIds) found(await findStaffMember(db, id), 'staff');
  if ((await stillHere(db, staffIds, on)).length < staffIds.length)
    problems.push({ field: 'staffIds', code: 'notOfTheOffice' });
  if (problems.length > 0) refuse('INVALID_INPUT', { problems });
}

/** Nothing is saved over anybody's time; free Kela times go only when the person has seen that they do. */
async function takeTime(
  { db, now }: WriteCall,
  source: SourceRef,
  { details, acceptedFreeSlots }: Wanted,
): Promise<void> {
  const { on, startMinute, endMinute } = details;
  const staffIds = [...new Set(details.staffIds)];
  const range = { startMinute, endMinute };
  const { clashes, freeSlots } = await eventMeets(db, { on, range, staffIds }, source, now);
  if (clashes.length > 0) refuse('PEOPLE_TAKEN', { clashes });
  if (freeSlots.length > acceptedFreeSlots)
    refuse('INVALID_INPUT', { problems: [{ field: 'acceptedFreeSlots', code: 'freeSlotsGo' }] });
  await release(db, source);
  if (staffIds.length > 0) await occupyAll(db, { resourceIds: staffIds, on, range }, source);
}

async function saved({ db, audit, announce }: WriteCall, id: string): Promise<OfficeEvent> {
  const event = found(await findEvent(db, id), 'event');
  audit('event', id);
  announce(event.officeId, 'events', 'kela-days');
  return eventView(event);
}
