import { foldClient } from '#domain/bookings/fold-client.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import type { BookingDetails } from './bookings.ts';
import { addBookingState } from './history.ts';
import { setBookingTopics } from './topics.ts';

/** A booking that begins its life, as `booked`. */
export interface NewBooking extends BookingDetails, MinuteRange {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly squeezeInReason: string | null;
  readonly lateEntry: boolean;
  readonly movedFromId: string | null;
}

/** Who changes a booking, and when. */
export interface Change {
  readonly staffId: string;
  readonly at: Instant;
}

/** Adds a booking with its topics and its first state. Its time is taken apart from this, see store/occupancy. */
export async function insertBooking(db: WriteDb, booking: NewBooking, by: Change): Promise<void> {
  await db
    .insertInto('booking')
    .values({
      id: booking.id,
      office_id: booking.officeId,
      adviser_id: booking.adviserId,
      on_date: booking.on,
      start_minute: booking.startMinute,
      end_minute: booking.endMinute,
      state: 'booked',
      squeeze_in_reason: booking.squeezeInReason,
      late_entry: Number(booking.lateEntry),
      moved_from_id: booking.movedFromId,
      booked_by_id: by.staffId,
      booked_at: by.at,
      changed_by_id: by.staffId,
      changed_at: by.at,
      ...detailColumns(booking),
    })
    .execute();
  await setBookingTopics(db, booking.id, booking.topics);
  await addBookingState(db, booking.id, 'booked', by);
}

/** The columns of the details, topics apart. */
export function detailColumns(details: BookingDetails) {
  return {
    kind: details.kind,
    channel: details.channel,
    client_label: details.clientLabel,
    client_phone: details.clientPhone,
    client_folded: foldClient(details.clientLabel, details.clientPhone),
    language: details.language,
    interpreter: Number(details.interpreter),
    companion: Number(details.companion),
    urgent_income: Number(details.urgentIncome),
    note_to_kela: details.noteToKela,
  };
}
