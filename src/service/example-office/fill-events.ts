import { exampleEvents, type ExampleEvent } from '#domain/example-office/events.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { Filling } from './filling.ts';

/** Days before an event on which it was planned and told about. */
const PLANNED_BEFORE = 14;

/** Events and outreach with their staff's time: those of the model that nobody came to, later ones, and one to come. */
export async function fillEvents(filling: Filling): Promise<void> {
  const { db, person, today } = filling;
  const events: RowOf<'event'>[] = [];
  const staff: RowOf<'event_staff'>[] = [];
  const partners: RowOf<'event_partner'>[] = [];
  const channels: RowOf<'event_channel'>[] = [];
  const occupancy: RowOf<'occupancy'>[] = [];
  for (const event of exampleEvents(today)) {
    const id = filling.newId('event');
    events.push(eventRow(filling, id, event));
    partners.push(...event.partners.map((name) => ({ event_id: id, name })));
    const toldOn = plusDays(event.on, -PLANNED_BEFORE / 2);
    channels.push(
      ...event.channels.map((code) => ({
        event_id: id,
        channel_code: code,
        done_on: toldOn < today ? toldOn : null,
      })),
    );
    for (const key of event.staff) {
      staff.push({ event_id: id, staff_id: person(key) });
      for (const minute of stepsOf(event))
        occupancy.push({
          resource_id: person(key),
          on_date: event.on,
          minute,
          source_kind: 'event',
          source_id: id,
        });
    }
  }
  await insertAll(db, 'event', events);
  await insertAll(db, 'event_staff', staff);
  await insertAll(db, 'event_partner', partners);
  await insertAll(db, 'event_channel', channels);
  await insertAll(db, 'occupancy', occupancy);
}

function eventRow(
  { officeId, person, today, now }: Filling,
  id: string,
  event: ExampleEvent,
): RowOf<'event'> {
  const plannedOn = plusDays(event.on, -PLANNED_BEFORE);
  const plannedAt = plannedOn < today ? instantOf(plannedOn, at(9)) : now;
  const { reached } = event;
  const reportedAt = reached && instantOf(event.on, event.endMinute);
  return {
    id,
    office_id: officeId,
    name: event.name,
    place: event.place,
    on_date: event.on,
    start_minute: event.startMinute,
    end_minute: event.endMinute,
    kind: event.kind,
    state: reached ? 'held' : 'planned',
    target_group: event.targetGroup,
    visitors: reached?.visitors ?? null,
    new_visitors: reached?.newVisitors ?? null,
    led_to_step: null,
    lesson: reached?.lesson ?? '',
    reported_at: reportedAt,
    reported_by_id: reached ? person('ownWorker') : null,
    cancelled_reason: null,
    cancelled_at: null,
    cancelled_by_id: null,
    created_at: plannedAt,
    created_by_id: person('secretary'),
    changed_at: reportedAt ?? plannedAt,
    changed_by_id: reached ? person('ownWorker') : person('secretary'),
  };
}
