import { sql } from 'kysely';
import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** When the booking last came to the state; null when it never did. */
const lastAt = (state: BookingState) =>
  sql<Instant | null>`(select max(at) from booking_state where booking_id = booking.id and state = ${state})`;

/** What is counted of the office's bookings from the first to the last day (both included), by day and start. */
export function bookingRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('booking')
    .select([
      'adviser_id as adviserId',
      'on_date as on',
      'start_minute as startMinute',
      'end_minute as endMinute',
      'state',
      'squeeze_in_reason as squeezeInReason',
      'moved_to_id as movedToId',
      'cancelled_late as cancelledLate',
      lastAt('checkedIn').as('arrivedAt'),
      lastAt('started').as('startedAt'),
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('start_minute')
    .orderBy('id')
    .execute();
}

/** What is counted of the office's walk-ins from the first to the last day (both included), by day and arrival. */
export function walkInRows(db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('walk_in')
    .select([
      'adviser_id as adviserId',
      'on_date as on',
      'state',
      'arrived_minute as arrivedMinute',
      'start_minute as startMinute',
      'end_minute as endMinute',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('arrived_at')
    .orderBy('id')
    .execute();
}

/** Steps of the advisers that neither a booking nor a walk-in takes, by person, day and minute. */
export function otherSteps(db: ReadDb, adviserIds: readonly string[], from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('occupancy')
    .select(['resource_id as adviserId', 'on_date as on', 'minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', 'in', adviserIds)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('source_kind', 'not in', ['booking', 'walk-in'])
    .orderBy('resource_id')
    .orderBy('on_date')
    .orderBy('minute')
    .execute();
}
