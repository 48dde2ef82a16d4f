import type { Instant } from '#domain/time/instant.ts';
import type { Month } from '#domain/time/month.ts';

export interface PublishingTables {
  published_month: {
    month: Month;
    counts: string;
    marks: string;
    published_at: Instant;
    published_by_id: string;
  };
}
