import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** A booking that somebody still means to come to. */
export interface ComingBooking {
  readonly id: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  readonly squeezeIn: boolean;
  readonly version: number;
}

/** Bookings of the office in a range of days (both included) whose client has not been served: `booked` and `checkedIn`. */
export async function comingBookings(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<ComingBooking[]> {
  const rows = await db
    .selectFrom('booking')
    .select([
      'id',
      'adviser_id as adviserId',
      'on_date as on',
      'start_minute as startMinute',
      'end_minute as endMinute',
      'squeeze_in_reason as squeezeInReason',
      'version',
    ])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', 'in', ['booked', 'checkedIn'])
    .orderBy('on_date')
    .orderBy('start_minute')
    .execute();
  return rows.map(({ squeezeInReason, ...row }) => ({ ...row, squeezeIn: squeezeInReason !== null }));
}
