import type { Generated } from 'kysely';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

export interface OldFigureTables {
  old_figure_batch: {
    id: string;
    /** Order of importing: of two that tell of a day the greater counts. */
    sequence: number;
    office_id: string;
    file_name: string;
    /** Of the file, in hexadecimal digits. */
    sha256: string;
    /** JSON of the Mapping, without the columns that were not read. */
    mapping: string;
    /** What the import wrote, also when it has been undone and its figures are gone. */
    days: number;
    calls: number;
    first_on: LocalDate;
    last_on: LocalDate;
    imported_at: Instant;
    imported_by_id: string;
    undone_at: Instant | null;
    undone_by_id: string | null;
    version: Generated<number>;
  };
  old_figure: {
    batch_id: string;
    on_date: LocalDate;
    start_minute: MinuteOfDay | null;
    is_outside: number;
    kind: 'answered' | 'missed';
    outcome: CallOutcome | null;
    service_task: ServiceTask | null;
    /** JSON of codes in order. */
    topics: Generated<string>;
    municipality_code: string | null;
    caller_kind: CallerKind | null;
    age_band: AgeBand | null;
    duration_minutes: number | null;
    /** How many calls were alike; 0 is a day on which the line was kept and nobody called. */
    calls: number;
  };
}
