import type { Generated } from 'kysely';
import type { HandoverState } from '#domain/handovers/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface HandoverTables {
  handover: {
    id: string;
    office_id: string;
    call_id: string | null;
    /** The matter that it moves; every one has it since matters are kept. */
    matter_id: string | null;
    from_staff_id: string;
    to_staff_id: string;
    state: HandoverState;
    reason: string;
    summary: string;
    client_label: Generated<string>;
    contact_way: Generated<string>;
    promised_to_client: Generated<string>;
    sent_at: Instant;
    due_on: LocalDate;
    version: Generated<number>;
  };
  handover_step: {
    id: Generated<number>;
    handover_id: string;
    state: HandoverState;
    at: Instant;
    staff_id: string;
    /** Whom it was sent to; null of the other states. */
    to_staff_id: string | null;
    note: Generated<string>;
  };
}
