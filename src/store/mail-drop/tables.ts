import type { Generated } from 'kysely';
import type { BatchState, EmptyingState, MailStep } from '#domain/mail-drop/mail-drop.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface MailDropTables {
  mail_batch: {
    id: string;
    office_id: string;
    /** Runs in each office from 1. */
    number: number;
    state: BatchState;
    handed_to: string;
    handed_on: LocalDate;
    handed_minute: MinuteOfDay;
    handed_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  mail_emptying: {
    id: string;
    office_id: string;
    batch_id: string | null;
    state: EmptyingState;
    on_date: LocalDate;
    minute: MinuteOfDay;
    items: number;
    emptied_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  mail_step: {
    id: Generated<number>;
    emptying_id: string | null;
    batch_id: string | null;
    step: MailStep;
    at: Instant;
    staff_id: string;
    items: number;
    note: Generated<string>;
  };
}
