import type { Instant } from '#domain/time/instant.ts';

export interface SessionTables {
  session: { id: string; staff_id: string | null; opened_at: Instant; last_seen_at: Instant };
}
