import { sql } from 'kysely';
import { foldSearch } from '#domain/bookings/fold-client.ts';
import type { ReadDb } from '#store/database.ts';
import { withTopics, type StoredBooking } from './bookings.ts';
import { selectBookings } from './rows.ts';

/** Most that a search answers. */
export const SEARCH_LIMIT = 50;

/**
 * Bookings of the office whose client's label or phone holds the text, the past and the cancelled too, newest day first.
 * The condition is on a folded column inside the index of days, so rows that don't fit are never read.
 */
export async function searchBookings(db: ReadDb, officeId: string, text: string): Promise<StoredBooking[]> {
  const wanted = foldSearch(text);
  if (wanted.text === '') return [];
  const holds = (part: string) => sql<boolean>`instr(booking.client_folded, ${part}) > 0`;
  const rows = await selectBookings(db)
    .where('booking.office_id', '=', officeId)
    .where((row) =>
      row.or([holds(wanted.text), ...(wanted.phone === undefined ? [] : [holds(wanted.phone)])]),
    )
    .orderBy('booking.on_date', 'desc')
    .orderBy('booking.start_minute', 'desc')
    .limit(SEARCH_LIMIT)
    .execute();
  return withTopics(db, rows);
}
