import { sql } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';

const columns = [
  'booking.id',
  'booking.office_id as officeId',
  'booking.adviser_id as adviserId',
  'adviser.name as adviserName',
  'booking.on_date as on',
  'booking.start_minute as startMinute',
  'booking.end_minute as endMinute',
  'booking.kind',
  'booking.state',
  'booking.channel',
  'booking.client_label as clientLabel',
  'booking.client_phone as clientPhone',
  'booking.language',
  'booking.interpreter',
  'booking.companion',
  'booking.urgent_income as urgentIncome',
  'booking.note_to_kela as noteToKela',
  'booking.squeeze_in_reason as squeezeInReason',
  'booking.late_entry as lateEntry',
  'booker.name as bookedByName',
  'booking.booked_at as bookedAt',
  'booking.moved_from_id as movedFromId',
  'booking.moved_to_id as movedToId',
  'booking.cancelled_party as cancelledParty',
  'booking.cancelled_reason as cancelledReason',
  'booking.cancelled_late as cancelledLate',
  'booking.cancelled_at as cancelledAt',
  'canceller.name as cancelledByName',
  'changer.name as changedByName',
  'booking.changed_at as changedAt',
  'booking.version',
] as const;

/** Bookings with the names of their people; the caller says which and in what order. */
export function selectBookings(db: ReadDb) {
  return db
    .selectFrom('booking')
    .innerJoin('staff_member as adviser', 'adviser.id', 'booking.adviser_id')
    .innerJoin('staff_member as booker', 'booker.id', 'booking.booked_by_id')
    .innerJoin('staff_member as changer', 'changer.id', 'booking.changed_by_id')
    .leftJoin('staff_member as canceller', 'canceller.id', 'booking.cancelled_by_id')
    .select(columns)
    .select(arrivedAt.as('arrivedAt'));
}

/** When the client was last marked as come, as long as nobody has taken the mark back. */
const arrivedAt = sql<Instant | null>`case when booking.state in ('checkedIn', 'started', 'fulfilled') then (
  select max(at) from booking_state where booking_id = booking.id and state = 'checkedIn') end`;

export type BookingRow = Awaited<ReturnType<ReturnType<typeof selectBookings>['execute']>>[number];
