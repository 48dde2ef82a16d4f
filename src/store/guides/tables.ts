import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';

export interface GuideTables {
  guide: {
    language: 'fi' | 'sv' | 'en';
    /** Steps and reasons as JSON. */
    content: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
