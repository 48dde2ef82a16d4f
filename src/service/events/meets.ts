import type { EventMeets } from '#contract/events.ts';
import type { PersonClash } from '#contract/refusals.ts';
import { freeSlotsGoing } from '#domain/events/free-slots-going.ts';
import { stepsOf, STEP_MINUTES } from '#domain/occupancy/steps.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { squeezedIn } from '#store/bookings/squeezed-in.ts';
import type { ReadDb } from '#store/database.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { heldOn, originOf } from '#store/occupancy/origin.ts';
import { takenOf } from '#store/occupancy/people.ts';
import { listOffices } from '#store/offices/offices.ts';
import { loadDays } from '#service/kela-days/days.ts';
import { advisersOf, loadPlan } from '#service/kela-days/plan.ts';

/** When an event takes whose time. */
export interface EventTime {
  readonly on: LocalDate;
  readonly range: MinuteRange;
  readonly staffIds: readonly string[];
}

/**
 * Everything the event would meet: what the staff's time is already promised to (squeezed-in clients too, who occupy
 * nothing), by name and time, and the free Kela times that would go. `own` is the event's own time.
 */
export async function eventMeets(
  db: ReadDb,
  time: EventTime,
  own: SourceRef | undefined,
  now: Instant,
): Promise<EventMeets> {
  const { on, range, staffIds } = time;
  if (staffIds.length === 0 || stepsOf(range).length === 0) return { clashes: [], freeSlots: [] };
  const names = await namesOf(db, staffIds);
  const officeIds = (await listOffices(db)).map(({ id }) => id);
  const taken = [
    ...(await takenOf(db, { resourceIds: staffIds, on, range }, own)),
    ...(await squeezedIn(db, { officeIds, adviserIds: staffIds, on }, range)).map(
      ({ id, adviserId, ...stretch }) => ({
        ...stretch,
        resourceId: adviserId,
        source: { kind: 'booking' as const, id },
      }),
    ),
  ];
  const clashes: PersonClash[] = [];
  for (const { resourceId, source, startMinute, endMinute } of taken) {
    const origin = await originOf(db, source);
    const held = await heldOn(db, source, on);
    clashes.push({
      staffId: resourceId,
      staffName: names.get(resourceId) ?? '',
      on,
      startMinute: held ? minuteOfDay(held.first) : startMinute,
      endMinute: held ? minuteOfDay(held.last + STEP_MINUTES) : endMinute,
      takenBy: source.kind,
      byName: origin?.byName ?? null,
      at: origin?.at ?? null,
    });
  }
  return {
    clashes: clashes.sort((one, other) => one.startMinute - other.startMinute),
    freeSlots: await slotsGoing(db, officeIds, time, names, now),
  };
}

/** An adviser may have Kela days in several offices, so all their plans are looked at. */
async function slotsGoing(
  db: ReadDb,
  officeIds: readonly string[],
  { on, range, staffIds }: EventTime,
  names: ReadonlyMap<string, string>,
  now: Instant,
): Promise<EventMeets['freeSlots']> {
  const going: EventMeets['freeSlots'] = [];
  for (const id of officeIds) {
    const plan = await loadPlan(db, id, on, on);
    const advisers = advisersOf(plan).filter((adviserId) => staffIds.includes(adviserId));
    const dayOf = await loadDays(db, plan, advisers, on, on);
    for (const adviserId of advisers)
      for (const slot of freeSlotsGoing(dayOf(adviserId, on), range, localOf(now)))
        going.push({ staffId: adviserId, staffName: names.get(adviserId) ?? '', ...slot });
  }
  return going.sort((one, other) => one.startMinute - other.startMinute);
}
