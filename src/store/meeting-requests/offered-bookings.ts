import type { BookingState } from '#domain/bookings/state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** The booking with which a client was offered a time, as it stands now. */
export interface OfferedBooking {
  readonly id: string;
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
  readonly bookingState: BookingState;
  readonly adviserName: string;
}

/** More than a booking is ever moved: an end in case two rows name each other. */
const MOST_MOVES = 50;

/**
 * The bookings by the id under which they were linked. One that was moved is followed to where it is now, so that a request
 * never shows a time that the client no longer has.
 */
export async function offeredBookings(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, OfferedBooking>> {
  const found = new Map<string, OfferedBooking>();
  let wanted = new Map(ids.map((id) => [id, [id]]));
  for (let moves = 0; wanted.size > 0 && moves < MOST_MOVES; moves += 1) {
    const rows = await db
      .selectFrom('booking')
      .innerJoin('staff_member as adviser', 'adviser.id', 'booking.adviser_id')
      .select([
        'booking.id',
        'booking.on_date as on',
        'booking.start_minute as minute',
        'booking.state as bookingState',
        'booking.moved_to_id as movedToId',
        'adviser.name as adviserName',
      ])
      .where('booking.id', 'in', [...wanted.keys()])
      .execute();
    const next = new Map<string, string[]>();
    for (const { movedToId, ...row } of rows) {
      const linked = wanted.get(row.id) ?? [];
      for (const id of linked) found.set(id, row);
      if (movedToId !== null) next.set(movedToId, [...(next.get(movedToId) ?? []), ...linked]);
    }
    wanted = next;
  }
  return found;
}
