import type { Generated } from 'kysely';
import type { ExceptionKind } from '#domain/kela-days/exception.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

export interface KelaDayTables {
  kela_template: {
    id: string;
    office_id: string;
    adviser_id: string;
    weekday: Weekday;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    slot_minutes: number;
    buffer_minutes: Generated<number>;
    every_weeks: Generated<number>;
    valid_from_on: LocalDate;
    valid_to_on: LocalDate | null;
    created_at: Instant;
    version: Generated<number>;
  };
  kela_template_break: { template_id: string; start_minute: MinuteOfDay; end_minute: MinuteOfDay };
  kela_exception: {
    id: string;
    office_id: string;
    adviser_id: string | null;
    kind: ExceptionKind;
    from_on: LocalDate;
    to_on: LocalDate;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
    slot_minutes: number | null;
    reason: string;
    opens_on_holiday: Generated<number>;
    created_at: Instant;
  };
}
