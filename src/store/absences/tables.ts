import type { Generated } from 'kysely';
import type { AbsenceKind } from '#domain/absences/absence.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface AbsenceTables {
  absence: {
    id: string;
    staff_id: string;
    from_on: LocalDate;
    to_on: LocalDate;
    kind: AbsenceKind;
    deputy_id: string | null;
    created_at: Instant;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
