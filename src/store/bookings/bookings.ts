import type { BookingChannel, BookingKind } from '#domain/bookings/booking.ts';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';
import { selectBookings, type BookingRow } from './rows.ts';
import { topicsOfBookings } from './topics.ts';

/** What is asked about a visit besides its time. */
export interface BookingDetails {
  readonly kind: BookingKind;
  readonly topics: readonly string[];
  readonly channel: BookingChannel;
  readonly clientLabel: string;
  readonly clientPhone: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly interpreter: boolean;
  readonly companion: boolean;
  readonly urgentIncome: boolean;
  readonly noteToKela: string;
}

/** A booking as it is stored, with the names of its people. */
export interface StoredBooking extends BookingDetails, MinuteRange {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly adviserName: string;
  readonly on: LocalDate;
  readonly state: BookingState;
  readonly squeezeInReason: string | null;
  readonly lateEntry: boolean;
  /** When the client came, as last marked; null until then. */
  readonly arrivedAt: Instant | null;
  readonly bookedByName: string;
  readonly bookedAt: Instant;
  readonly movedFromId: string | null;
  readonly movedToId: string | null;
  readonly cancellation: {
    readonly party: CancellationParty;
    readonly reason: string;
    readonly late: boolean;
    readonly at: Instant;
    readonly byName: string;
  } | null;
  readonly changedByName: string;
  readonly changedAt: Instant;
  readonly version: number;
}

/** The given rows with their topics, in the same order; two queries however many they are. */
export async function withTopics(db: ReadDb, rows: readonly BookingRow[]): Promise<StoredBooking[]> {
  const topics = await topicsOfBookings(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toBooking(row, topics.get(row.id) ?? []));
}

/** One booking, or undefined. */
export async function findBooking(db: ReadDb, id: string): Promise<StoredBooking | undefined> {
  const rows = await selectBookings(db).where('booking.id', '=', id).execute();
  return (await withTopics(db, rows))[0];
}

/**
 * Every booking of the office in a range of days (both included), those let go too, by day, start and time of booking.
 */
export async function bookingsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredBooking[]> {
  const rows = await selectBookings(db)
    .where('booking.office_id', '=', officeId)
    .where('booking.on_date', '>=', from)
    .where('booking.on_date', '<=', to)
    .orderBy('booking.on_date')
    .orderBy('booking.start_minute')
    .orderBy('booking.booked_at')
    .orderBy('booking.id')
    .execute();
  return withTopics(db, rows);
}

function toBooking(row: BookingRow, topics: readonly string[]): StoredBooking {
  const {
    cancelledParty: party,
    cancelledReason,
    cancelledLate,
    cancelledAt,
    cancelledByName,
    ...rest
  } = row;
  return {
    ...rest,
    topics,
    interpreter: row.interpreter === 1,
    companion: row.companion === 1,
    urgentIncome: row.urgentIncome === 1,
    lateEntry: row.lateEntry === 1,
    cancellation:
      party === null || cancelledAt === null
        ? null
        : {
            party,
            reason: cancelledReason ?? '',
            late: cancelledLate === 1,
            at: cancelledAt,
            byName: cancelledByName ?? '',
          },
  };
}
