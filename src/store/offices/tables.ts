import type { Generated } from 'kysely';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface OfficeTables {
  office: {
    id: string;
    name: string;
    municipality_code: string;
    identity_mode: Generated<IdentityMode>;
    recording_minutes: Generated<number>;
    handover_due_days: Generated<number>;
    limit_saturdays: Generated<number>;
    limit_skips_closures: Generated<number>;
    /** Where clients come; empty while nobody has said. */
    address: Generated<string>;
    /** The number clients call to book; empty while nobody has said. */
    booking_phone: Generated<string>;
    /** The number of the advice line; empty while nobody has said. */
    line_phone: Generated<string>;
    created_at: Instant;
    version: Generated<number>;
  };
  setting: { name: string; value: string };
  closure: {
    id: string;
    office_id: string;
    from_on: LocalDate;
    to_on: LocalDate;
    name: string;
    created_at: Instant;
  };
}
