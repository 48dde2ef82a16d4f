import type { Generated } from 'kysely';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { NumberSource } from '#domain/classifications/number-source.ts';
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
    other_concern: Generated<string>;
    number_source: NumberSource | null;
    late_entry: Generated<number>;
    time_unsure: Generated<number>;
    earlier_call_id: string | null;
    /** The first of the calls that go on from each other; null for that one. */
    thread_id: string | null;
    phone_digits: Generated<string>;
    answered_by_id: string | null;
    entered_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  call_topic: { call_id: string; topic_code: string };
  call_change: {
    id: Generated<number>;
    call_id: string;
    at: Instant;
    staff_id: string;
    /** JSON of the changes, see change-history.ts. */
    changes: string;
  };
}
