import type { Generated } from 'kysely';
import type { PromiseState } from '#domain/promises/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface PromiseTables {
  promise: {
    id: string;
    office_id: string;
    call_id: string | null;
    state: PromiseState;
    client_label: Generated<string>;
    phone: Generated<string>;
    note: Generated<string>;
    due_on: LocalDate;
    due_minute: MinuteOfDay;
    made_by_id: string;
    made_at: Instant;
    kept_at: Instant | null;
    version: Generated<number>;
  };
  promise_attempt: {
    id: Generated<number>;
    promise_id: string;
    at: Instant;
    staff_id: string;
    reached: number;
    note: Generated<string>;
  };
}
