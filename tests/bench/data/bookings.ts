import { exampleBookingsOn, type ExampleBooking } from '#domain/example-office/bookings.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { WriteDb } from '#store/database.ts';
import { kelaDays, kelaSlots } from './days.ts';
import type { BenchPeople } from './people.ts';

/** Rows of the tables that a booking is in. */
interface BookingRows {
  readonly bookings: RowOf<'booking'>[];
  readonly topics: RowOf<'booking_topic'>[];
  readonly states: RowOf<'booking_state'>[];
  readonly steps: RowOf<'occupancy'>[];
}

/** Adds about `total` bookings of one office over the history, each with topic, states and the time it takes. */
export async function fillBookings(
  db: WriteDb,
  people: BenchPeople,
  total: number,
  today: LocalDate,
): Promise<void> {
  const days = kelaDays();
  const share = Math.min(1, total / (days.length * kelaSlots.length));
  const rows: BookingRows = { bookings: [], topics: [], states: [], steps: [] };
  for (const on of days)
    for (const booking of exampleBookingsOn(on, kelaSlots, share, on < today))
      addBooking(rows, people, on, booking);
  await insertAll(db, 'booking', rows.bookings);
  await insertAll(db, 'booking_topic', rows.topics);
  await insertAll(db, 'booking_state', rows.states);
  await insertAll(db, 'occupancy', rows.steps);
}

function addBooking(rows: BookingRows, people: BenchPeople, on: LocalDate, booking: ExampleBooking): void {
  const { officeId, adviserId, counsellorId } = people;
  const { startMinute, endMinute, state } = booking;
  const id = `${officeId}-booking-${rows.bookings.length}`;
  const cancelled = state === 'cancelled';
  const bookedAt = instantOf(plusDays(on, -7), at(13));
  const endedAt = instantOf(on, endMinute);
  rows.bookings.push({
    id,
    office_id: officeId,
    adviser_id: adviserId,
    on_date: on,
    start_minute: startMinute,
    end_minute: endMinute,
    kind: 'individual',
    state,
    channel: booking.channel,
    client_label: booking.clientLabel,
    client_folded: booking.clientLabel.toLowerCase(),
    urgent_income: booking.urgentIncome ? 1 : 0,
    cancelled_party: cancelled ? 'client' : null,
    cancelled_reason: cancelled ? 'Keksitty syy' : null,
    cancelled_late: cancelled ? Number(booking.lateCancellation) : null,
    cancelled_at: cancelled ? endedAt : null,
    cancelled_by_id: cancelled ? counsellorId : null,
    booked_by_id: counsellorId,
    booked_at: bookedAt,
    changed_at: state === 'booked' ? bookedAt : endedAt,
    changed_by_id: counsellorId,
  });
  rows.topics.push({ booking_id: id, topic_code: booking.topic });
  rows.states.push({ booking_id: id, state: 'booked', at: bookedAt, staff_id: counsellorId });
  if (state !== 'booked') rows.states.push({ booking_id: id, state, at: endedAt, staff_id: counsellorId });
  if (cancelled) return;
  for (const minute of stepsOf(booking))
    rows.steps.push({
      resource_id: adviserId,
      on_date: on,
      minute,
      source_kind: 'booking',
      source_id: id,
    });
}
