import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { AuditFault } from '#domain/audit/verification.ts';
import type { SubjectKind } from '#domain/audit/subject.ts';

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
    at_office: string | null;
    /** The set of things shown; null when the row's own entity is all, or nothing of a client was shown. */
    shown_id: number | null;
  };
  /** A set of things that were shown together; its hash enters the rows that name it. */
  audit_shown: { id: Generated<number>; hash: string };
  audit_shown_subject: { shown_id: number; kind: SubjectKind; subject_id: string };
  audit_check: {
    id: Generated<number>;
    at: Instant;
    staff_id: string;
    row_count: number;
    head: string;
    broken_at: number | null;
    fault: AuditFault | null;
  };
}
