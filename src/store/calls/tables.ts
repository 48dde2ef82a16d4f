import type { Generated } from 'kysely';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { Urgency } from '#domain/classifications/urgency.ts';
import type { CallTime } from '#domain/service-hours/call-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface CallTables {
  call: {
    id: string;
    office_id: string;
    state: 'draft' | 'recorded' | 'missed';
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    started_at: Instant;
    ended_at: Instant | null;
    time: CallTime;
    minutes_after_hours: Generated<number>;
    outcome: CallOutcome | null;
    worry: Generated<string>;
    caller_kind: CallerKind | null;
    municipality_code: string | null;
    age_band: AgeBand | null;
    service_task: ServiceTask | null;
    urgency: Urgency | null;
    existing_client: 'yes' | 'no' | 'unknown' | null;
    advice: Generated<string>;
    directed_to: Generated<string>;
    client_label: Generated<string>;
    phone: Generated<string>;
    big_case: Generated<number>;
    wrap_up_minutes: number | null;
    /** JSON of a draft's CallEnding. */
    ending: string | null;
    answered_by_id: string | null;
    entered_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  call_topic: { call_id: string; topic_code: string };
}
