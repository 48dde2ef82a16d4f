import type { LineExceptionKind } from '#domain/service-hours/exception.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface ServiceHoursTables {
  service_hours: {
    id: string;
    office_id: string;
    /** ISO weekdays as digits, `12345`. */
    weekdays: string;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    valid_from_on: LocalDate;
    valid_to_on: LocalDate | null;
    created_at: Instant;
  };
  service_hours_exception: {
    id: string;
    office_id: string;
    kind: LineExceptionKind;
    from_on: LocalDate;
    to_on: LocalDate;
    start_minute: MinuteOfDay | null;
    end_minute: MinuteOfDay | null;
    reason: string;
    opens_on_holiday: number;
    created_at: Instant;
  };
}
