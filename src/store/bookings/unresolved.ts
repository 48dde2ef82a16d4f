import { sql } from 'kysely';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { withTopics, type StoredBooking } from './bookings.ts';
import { selectBookings } from './rows.ts';

/** How many unresolved bookings a list shows at once; the others come up as these are resolved. */
export const UNRESOLVED_SHOWN = 50;

/** Bookings of days before `today` that nobody has said the outcome of; the newest day first, each in the order of its times. */
export async function unresolvedBefore(
  db: ReadDb,
  officeId: string,
  today: LocalDate,
): Promise<StoredBooking[]> {
  const rows = await selectBookings(db)
    .where('booking.office_id', '=', officeId)
    .where('booking.on_date', '<', today)
    // As in the index itself: with parameters in its place SQLite would not see that the index fits.
    .where(sql<boolean>`booking.state in ('booked', 'checkedIn', 'started')`)
    .orderBy('booking.on_date', 'desc')
    .orderBy('booking.start_minute')
    .orderBy('booking.id')
    .limit(UNRESOLVED_SHOWN)
    .execute();
  return withTopics(db, rows);
}
