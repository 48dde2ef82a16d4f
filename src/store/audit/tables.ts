import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';

export interface AuditTables {
  audit_entry: {
    seq: Generated<number>;
    at: Instant;
    staff_id: string | null;
    operation: string;
    entity: string;
    entity_id: string;
    previous_hash: string;
    hash: string;
  };
}
