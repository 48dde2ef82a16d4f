import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';

export interface WalkInTables {
  walk_in: {
    id: string;
    office_id: string;
    adviser_id: string;
    on_date: LocalDate;
    state: WalkInState;
    client_label: Generated<string>;
    urgent_income: Generated<number>;
    arrived_at: Instant;
    arrived_minute: MinuteOfDay;
    called_by_id: string | null;
    called_at: Instant | null;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  walk_in_topic: { walk_in_id: string; topic_code: string };
}
