import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface StatisticsTables {
  report_made: {
    id: string;
    made_at: Instant;
    made_by_id: string;
    /** Null for every office together. */
    office_id: string | null;
    from_on: LocalDate;
    to_on: LocalDate;
    municipality_code: string | null;
    compared_from_on: LocalDate | null;
    compared_to_on: LocalDate | null;
    /** The kind of file, or `print`. */
    way: string;
    language: 'fi' | 'sv' | 'en';
    program_version: string;
    fingerprint: string;
    /** Null of what was made before anchors were kept. */
    audit_anchor: string | null;
    /** The figures as JSON; `null` of a file of rows. */
    content: string;
    /** Calls in a file with a row for each; null of a report. */
    row_count: number | null;
  };
}
