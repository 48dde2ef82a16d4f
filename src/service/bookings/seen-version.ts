import { findBooking, type StoredBooking } from '#store/bookings/bookings.ts';
import type { ReadDb } from '#store/database.ts';
import { changed } from '#service/changed.ts';
import { found } from '#service/refuse.ts';

/** The booking as the person saw it. @throws NOT_FOUND, or CHANGED_MEANWHILE naming who was first */
export async function bookingAsSeen(
  db: ReadDb,
  seen: { readonly id: string; readonly version: number },
): Promise<StoredBooking> {
  const booking = found(await findBooking(db, seen.id), 'booking');
  changed('booking', booking, seen.version, { byName: booking.changedByName, at: booking.changedAt });
  return booking;
}
