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
}
