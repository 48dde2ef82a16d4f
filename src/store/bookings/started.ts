import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** The times of the adviser's bookings and walk-ins on the day whose client is being served. */
export async function startedBookings(
  db: ReadDb,
  day: { readonly officeId: string; readonly adviserId: string; readonly on: LocalDate },
): Promise<MinuteRange[]> {
  const booked = await db
    .selectFrom('booking')
    .select(['start_minute as startMinute', 'end_minute as endMinute'])
    .where('office_id', '=', day.officeId)
    .where('on_date', '=', day.on)
    .where('adviser_id', '=', day.adviserId)
    .where('state', '=', 'started')
    .execute();
  const walkIns = await db
    .selectFrom('walk_in')
    .select(['start_minute as startMinute', 'end_minute as endMinute'])
    .where('office_id', '=', day.officeId)
    .where('on_date', '=', day.on)
    .where('adviser_id', '=', day.adviserId)
    .where('state', '=', 'inService')
    .execute();
  return [
    ...booked,
    ...walkIns.flatMap(({ startMinute, endMinute }) =>
      startMinute === null || endMinute === null ? [] : [{ startMinute, endMinute }],
    ),
  ];
}
