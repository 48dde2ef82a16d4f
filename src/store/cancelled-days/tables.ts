import type { Generated } from 'kysely';
import type { TellingMark, TellingState } from '#domain/cancelled-days/told.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface CancelledDayTables {
  /** A booking or joint meeting that the office let go or moved, until its client has been told. */
  cancelled_day_client: {
    id: string;
    /** One of the two is null. */
    booking_id: string | null;
    meeting_id: string | null;
    office_id: string;
    /** The time that was let go. */
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    state: Generated<TellingState>;
    added_at: Instant;
    added_by_id: string;
    version: Generated<number>;
  };
  cancelled_day_mark: {
    id: Generated<number>;
    client_id: string;
    mark: TellingMark;
    at: Instant;
    staff_id: string;
  };
}
