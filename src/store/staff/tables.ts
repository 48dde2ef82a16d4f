import type { Generated } from 'kysely';
import type { Role } from '#domain/permissions/role.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface StaffTables {
  staff_member: {
    id: string;
    name: string;
    title: string;
    active_to_on: LocalDate | null;
    created_at: Instant;
    version: Generated<number>;
  };
  staff_role: { staff_id: string; role: Role };
}
