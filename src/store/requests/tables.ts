import type { Instant } from '#domain/time/instant.ts';

export interface RequestTables {
  request_log: { id: string; operation: string; answer: string; at: Instant };
}
