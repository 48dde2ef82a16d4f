import type { Generated } from 'kysely';
import type { TellingMark, TellingState } from '#domain/cancelled-days/told.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface CancelledDayTables {
  /** A booking that the office let go, until its client has been told. */
  cancelled_day_client: {
    id: string;
    booking_id: string;
    office_id: string;
    /** The day of the booking that was let go. */
    on_date: LocalDate;
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
