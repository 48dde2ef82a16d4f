import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface DeskTallyTables {
  desk_question: {
    id: string;
    office_id: string;
    on_date: LocalDate;
    topic_code: string;
    counted_at: Instant;
    counted_by_id: string;
    taken_back_at: Instant | null;
    taken_back_by_id: string | null;
  };
}
