import type { Generated } from 'kysely';
import type { BookingChannel, BookingKind } from '#domain/bookings/booking.ts';
import type { CancellationParty } from '#domain/bookings/cancellation.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface BookingTables {
  booking: {
    id: string;
    office_id: string;
    adviser_id: string;
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    kind: BookingKind;
    state: BookingState;
    channel: BookingChannel;
    client_label: Generated<string>;
    client_phone: Generated<string>;
    /** Label and phone as a search compares them (domain foldClient); written and emptied together with them. */
    client_folded: Generated<string>;
    language: Generated<'fi' | 'sv' | 'en'>;
    interpreter: Generated<number>;
    companion: Generated<number>;
    urgent_income: Generated<number>;
    note_to_kela: Generated<string>;
    squeeze_in_reason: string | null;
    late_entry: Generated<number>;
    booked_by_id: string;
    booked_at: Instant;
    moved_from_id: string | null;
    moved_to_id: string | null;
    cancelled_party: CancellationParty | null;
    cancelled_reason: string | null;
    cancelled_late: number | null;
    cancelled_at: Instant | null;
    cancelled_by_id: string | null;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  booking_draft: {
    id: string;
    office_id: string;
    staff_id: string;
    /** The form as JSON: contract BookingDraft without its id and office. */
    content: string;
    changed_at: Instant;
  };
  booking_topic: { booking_id: string; topic_code: string };
  booking_state: {
    id: Generated<number>;
    booking_id: string;
    state: BookingState;
    at: Instant;
    staff_id: string;
  };
}
