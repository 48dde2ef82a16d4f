import { foldClient } from '#domain/bookings/fold-client.ts';
import { exampleBookingsOn, type ExampleBooking } from '#domain/example-office/bookings.ts';
import { exampleKelaDay, exampleKelaFromOn } from '#domain/example-office/calendar.ts';
import { randomOf } from '#domain/example-office/random.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { daysBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { mondayOf } from '#domain/time/week.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import { fillConsultations } from './fill-consultations.ts';
import type { Filling } from './filling.ts';

/** Weeks ahead that already have bookings in the example. */
const WEEKS_AHEAD = 4;

interface Rows {
  readonly bookings: RowOf<'booking'>[];
  readonly topics: RowOf<'booking_topic'>[];
  readonly states: RowOf<'booking_state'>[];
  readonly walkIns: RowOf<'walk_in'>[];
  readonly walkInStates: RowOf<'walk_in_state'>[];
  readonly occupancy: RowOf<'occupancy'>[];
}

/** Every Kela day since the first, with its bookings and walk-ins, the Teams hour before it, and the coming weeks. */
export async function fillKelaDays(filling: Filling): Promise<void> {
  const rows: Rows = { bookings: [], topics: [], states: [], walkIns: [], walkInStates: [], occupancy: [] };
  const template: KelaTemplate = {
    id: '',
    officeId: filling.officeId,
    adviserId: filling.person('adviser'),
    ...exampleKelaDay,
    bufferMinutes: 0,
    everyWeeks: 1,
    validFromOn: exampleKelaFromOn,
    validToOn: null,
  };
  const last = plusDays(filling.today, WEEKS_AHEAD * 7);
  const held: LocalDate[] = [];
  for (let on = plusDays(mondayOf(exampleKelaFromOn), 2); on <= last; on = plusDays(on, 7)) {
    const { capacity } = slotsOn(on, { templates: [template], exceptions: [], closures: [], occupied: [] });
    if (capacity.length === 0) continue;
    held.push(on);
    fillDay(filling, rows, on, capacity);
  }
  await insertAll(filling.db, 'booking', rows.bookings);
  await insertAll(filling.db, 'booking_topic', rows.topics);
  await insertAll(filling.db, 'booking_state', rows.states);
  await insertAll(filling.db, 'walk_in', rows.walkIns);
  await insertAll(filling.db, 'walk_in_state', rows.walkInStates);
  await insertAll(filling.db, 'occupancy', rows.occupancy);
  await fillConsultations(filling, held);
}

function take({ person }: Filling, rows: Rows, on: LocalDate, range: MinuteRange, source: SourceRef): void {
  for (const minute of stepsOf(range)) {
    rows.occupancy.push({
      resource_id: person('adviser'),
      on_date: on,
      minute,
      source_kind: source.kind,
      source_id: source.id,
    });
  }
}

function fillDay(filling: Filling, rows: Rows, on: LocalDate, capacity: readonly MinuteRange[]): void {
  const past = on < filling.today;
  const weeksAhead = past ? 0 : Math.floor(daysBetween(filling.today, on) / 7);
  const bookings = exampleBookingsOn(
    on,
    capacity,
    past ? 0.68 : Math.max(0.15, 0.6 - weeksAhead * 0.15),
    past,
  );
  for (const booking of bookings) addBooking(filling, rows, on, booking);
  if (!past) return;
  const random = randomOf(`walk-ins ${on}`);
  const held = (slot: MinuteRange) =>
    bookings.some((booking) => booking.startMinute === slot.startMinute && booking.state !== 'cancelled');
  for (const slot of capacity)
    if (!held(slot) && random() < 0.3) addWalkIn(filling, rows, on, slot, random() < 0.1);
}

function addBooking(
  { person, newId, officeId }: Filling,
  rows: Rows,
  on: LocalDate,
  booking: ExampleBooking,
): void {
  const id = newId('booking');
  const { state, startMinute, endMinute, clientLabel } = booking;
  const bookedAt = instantOf(plusDays(on, -5), at(9, 10));
  const changedAt =
    state === 'booked'
      ? bookedAt
      : instantOf(booking.lateCancellation || state !== 'cancelled' ? on : plusDays(on, -2), at(8, 15));
  const cancelled = state === 'cancelled';
  rows.bookings.push({
    id,
    office_id: officeId,
    adviser_id: person('adviser'),
    on_date: on,
    start_minute: startMinute,
    end_minute: endMinute,
    kind: 'individual',
    state,
    channel: booking.channel,
    client_label: clientLabel,
    client_phone: '',
    client_folded: foldClient(clientLabel, ''),
    language: 'fi',
    interpreter: 0,
    companion: 0,
    urgent_income: booking.urgentIncome ? 1 : 0,
    note_to_kela: '',
    squeeze_in_reason: null,
    late_entry: 0,
    booked_by_id: person('secretary'),
    booked_at: bookedAt,
    moved_from_id: null,
    moved_to_id: null,
    cancelled_party: cancelled ? 'client' : null,
    cancelled_reason: cancelled ? '' : null,
    cancelled_late: cancelled ? (booking.lateCancellation ? 1 : 0) : null,
    cancelled_at: cancelled ? changedAt : null,
    cancelled_by_id: cancelled ? person('secretary') : null,
    changed_at: changedAt,
    changed_by_id: person('secretary'),
  });
  rows.topics.push({ booking_id: id, topic_code: booking.topic });
  rows.states.push({ booking_id: id, state: 'booked', at: bookedAt, staff_id: person('secretary') });
  if (state !== 'booked')
    rows.states.push({ booking_id: id, state, at: changedAt, staff_id: person('adviser') });
  if (!cancelled)
    for (const minute of stepsOf(booking)) {
      rows.occupancy.push({
        resource_id: person('adviser'),
        on_date: on,
        minute,
        source_kind: 'booking',
        source_id: id,
      });
    }
}

function addWalkIn(filling: Filling, rows: Rows, on: LocalDate, slot: MinuteRange, left: boolean): void {
  const { person, newId, officeId } = filling;
  const id = newId('walk-in');
  const arrivedAt = instantOf(on, slot.startMinute);
  rows.walkIns.push({
    id,
    office_id: officeId,
    adviser_id: person('adviser'),
    on_date: on,
    state: left ? 'left' : 'done',
    client_label: '',
    urgent_income: 0,
    arrived_at: arrivedAt,
    arrived_minute: slot.startMinute,
    called_by_id: left ? null : person('adviser'),
    called_at: left ? null : arrivedAt,
    start_minute: left ? null : slot.startMinute,
    end_minute: left ? null : slot.endMinute,
    changed_at: arrivedAt,
    changed_by_id: person('secretary'),
  });
  const step = (
    state: RowOf<'walk_in_state'>['state'],
    moment: Instant,
    by: string,
    range?: MinuteRange,
  ): void => {
    rows.walkInStates.push({
      walk_in_id: id,
      state,
      at: moment,
      staff_id: by,
      start_minute: range?.startMinute ?? null,
      end_minute: range?.endMinute ?? null,
      takes_back: 0,
    });
  };
  step('waiting', arrivedAt, person('secretary'));
  if (left) step('left', arrivedAt, person('secretary'));
  else {
    step('inService', arrivedAt, person('adviser'), slot);
    step('done', instantOf(on, slot.endMinute), person('adviser'), slot);
    take(filling, rows, on, slot, { kind: 'walk-in', id });
  }
}
