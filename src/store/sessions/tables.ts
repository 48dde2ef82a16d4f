import type { Instant } from '#domain/time/instant.ts';

export interface SessionTables {
  session: {
    id: string;
    staff_id: string | null;
    opened_at: Instant;
    last_seen_at: Instant;
    /** When somebody was last known to work there; null where the session never locks. */
    active_at: Instant | null;
    locked_at: Instant | null;
  };
}
