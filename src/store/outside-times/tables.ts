import type { Generated } from 'kysely';
import type { OutsideSource, OutsideState } from '#domain/outside-times/outside-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface OutsideTimeTables {
  outside_time: {
    id: string;
    adviser_id: string;
    source: OutsideSource;
    state: OutsideState;
    /** SHA-256 of the event's UID, 32 hexadecimal digits; empty for one marked by hand. */
    uid_digest: string;
    /** Which one of a series: its RECURRENCE-ID; empty for a single event. */
    occurrence: string;
    sequence: Generated<number>;
    /** DTSTAMP of the event in its newest form. */
    stamped_at: Instant | null;
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    /** Day of the end: the same day, or a later one. */
    to_on: LocalDate;
    end_minute: MinuteOfDay;
    created_at: Instant;
    created_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
