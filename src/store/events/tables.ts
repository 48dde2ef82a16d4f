import type { Generated } from 'kysely';
import type { EventChannel } from '#domain/events/channel.ts';
import type { EventKind, EventState } from '#domain/events/event.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface EventTables {
  event: {
    id: string;
    office_id: string;
    name: string;
    place: string;
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    kind: EventKind;
    state: Generated<EventState>;
    target_group: Generated<string>;
    /** Head counts; null until reported, 0 is a result. */
    visitors: number | null;
    new_visitors: number | null;
    led_to_step: number | null;
    lesson: Generated<string>;
    reported_at: Instant | null;
    reported_by_id: string | null;
    cancelled_reason: string | null;
    cancelled_at: Instant | null;
    cancelled_by_id: string | null;
    created_at: Instant;
    created_by_id: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  event_staff: { event_id: string; staff_id: string };
  event_partner: { event_id: string; name: string };
  /** `done_on`: the day the notice went out, null while it has not. */
  event_channel: { event_id: string; channel_code: EventChannel; done_on: LocalDate | null };
}
