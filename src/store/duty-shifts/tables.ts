import type { Generated } from 'kysely';
import type { DutyPlace } from '#domain/duty-shifts/place.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

export interface DutyShiftTables {
  duty_shift: {
    id: string;
    office_id: string;
    on_date: LocalDate;
    staff_id: string;
    deputy_id: string | null;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
    /** The pattern that filled the day; null when it was named for the day alone. */
    pattern_id: string | null;
  };
  duty_gap: {
    office_id: string;
    on_date: LocalDate;
    place: DutyPlace;
    staff_id: string;
    deputy_id: string | null;
    absence_id: string;
    opened_at: Instant;
  };
  duty_pattern: {
    id: string;
    office_id: string;
    weekday: Weekday;
    staff_id: string;
    deputy_id: string | null;
    every_weeks: Generated<number>;
    valid_from_on: LocalDate;
    valid_to_on: LocalDate;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
