import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Writes down that the booking came to the state; earlier rows are never changed. */
export async function addBookingState(
  db: WriteDb,
  bookingId: string,
  state: BookingState,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('booking_state')
    .values({ booking_id: bookingId, state, at: by.at, staff_id: by.staffId })
    .execute();
}

/** The states the booking has been in, oldest first. */
export function bookingHistory(
  db: ReadDb,
  bookingId: string,
): Promise<{ state: BookingState; at: Instant; byName: string }[]> {
  return db
    .selectFrom('booking_state')
    .innerJoin('staff_member', 'staff_member.id', 'booking_state.staff_id')
    .select(['booking_state.state', 'booking_state.at', 'staff_member.name as byName'])
    .where('booking_state.booking_id', '=', bookingId)
    .orderBy('booking_state.id')
    .execute();
}
