import type { Generated } from 'kysely';
import type { BrokenReason, PromiseKind, PromiseState, PromiseStep } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface PromiseTables {
  promise: {
    id: string;
    office_id: string;
    call_id: string | null;
    kind: Generated<PromiseKind>;
    state: PromiseState;
    client_label: Generated<string>;
    phone: Generated<string>;
    note: Generated<string>;
    due_on: LocalDate;
    due_minute: MinuteOfDay;
    made_by_id: string;
    made_at: Instant;
    /** Null is whoever made it. */
    keeper_id: string | null;
    kept_at: Instant | null;
    broken_reason: BrokenReason | null;
    version: Generated<number>;
  };
  promise_step: {
    id: Generated<number>;
    promise_id: string;
    kind: PromiseStep;
    at: Instant;
    staff_id: string;
    note: Generated<string>;
    /** What a change replaced; null of other steps. */
    was_due_on: LocalDate | null;
    was_due_minute: MinuteOfDay | null;
    was_keeper_id: string | null;
    told: number | null;
  };
}
