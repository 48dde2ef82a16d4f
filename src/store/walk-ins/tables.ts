import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';

export interface WalkInTables {
  walk_in: {
    id: string;
    office_id: string;
    adviser_id: string;
    on_date: LocalDate;
    state: WalkInState;
    client_label: Generated<string>;
    urgent_income: Generated<number>;
    arrived_at: Instant;
    arrived_minute: MinuteOfDay;
    called_by_id: string | null;
    called_at: Instant | null;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  /** Every step a walk-in has come to, with the service time as it was set at that step. */
  walk_in_state: {
    id: Generated<number>;
    walk_in_id: string;
    state: WalkInState;
    at: Instant;
    staff_id: string;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
    takes_back: Generated<number>;
  };
  /** Somebody was taken before their turn; one row for each who was passed. One of each pair of ids is set. */
  turn_choice: {
    id: Generated<number>;
    office_id: string;
    on_date: LocalDate;
    at: Instant;
    staff_id: string;
    taken_booking_id: string | null;
    taken_walk_in_id: string | null;
    passed_booking_id: string | null;
    passed_walk_in_id: string | null;
  };
  walk_in_topic: { walk_in_id: string; topic_code: string };
}
