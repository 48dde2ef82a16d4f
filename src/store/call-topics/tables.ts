import type { Generated } from 'kysely';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface CallTopicTables {
  office_topic: {
    office_id: string;
    id: string;
    letters: string;
    /** Null is the classification's name. */
    name: string | null;
    support_need: SupportNeedCode;
    valid_from_on: LocalDate | null;
    valid_to_on: LocalDate | null;
    /** The topic whose place it took, with a row of its own or of the classification. */
    replaces: string | null;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
