import type { Generated } from 'kysely';
import type { ConsultationState } from '#domain/consultations/series.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';

export interface ConsultationTables {
  consultation_series: {
    id: string;
    office_id: string;
    adviser_id: string | null;
    name: string;
    weekday: Weekday;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    every_weeks: Generated<number>;
    valid_from_on: LocalDate;
    valid_to_on: LocalDate;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  consultation_participant: { series_id: string; staff_id: string };
  consultation: {
    id: string;
    series_id: string;
    /** The day the series gives it; `on_date` differs when it was moved. */
    planned_on: LocalDate;
    state: ConsultationState;
    on_date: LocalDate;
    start_minute: MinuteOfDay;
    end_minute: MinuteOfDay;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  consultation_question: {
    id: string;
    office_id: string;
    municipality_code: string | null;
    topic_code: string;
    text: string;
    asked_at: Instant;
    /** null: asked without a name. */
    asked_by_id: string | null;
    answer: Generated<string>;
    answer_source: Generated<string>;
    answered_on: LocalDate | null;
    answered_by_id: string | null;
    version: Generated<number>;
  };
}
