import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface RetentionTables {
  retention: {
    office_id: string;
    /** JSON of RetentionMonths. */
    months: string;
    /** The first day on which it runs by itself; null while it does not. */
    automatic_from_on: LocalDate | null;
    changed_at: Instant;
    changed_by_id: string;
    version: number;
  };
  retention_run: {
    id: string;
    office_id: string;
    /** The times it went by, as JSON. */
    months: string;
    /** The day whose boundary it went by. */
    on_date: LocalDate;
    started_at: Instant;
    /** Null for a run by itself. */
    staff_id: string | null;
    /** JSON: how many things of each area had something removed. */
    removed: Generated<string>;
    copies_removed: Generated<number>;
    /** When nothing was left to remove; null while it goes on, or was cut off. */
    ended_at: Instant | null;
    /** When the write-ahead log and the expired copies were gone too. */
    cleared_at: Instant | null;
  };
}
