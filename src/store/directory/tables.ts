import type { Generated } from 'kysely';
import type { ServiceKindCode } from '#domain/classifications/service-kind.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { AreaMunicipality, EntrySource } from '#domain/directory/entry.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

export interface DirectoryTables {
  directory_entry: {
    id: string;
    source: EntrySource;
    /** Its lasting name in the register or table it was imported from. */
    register_key: string | null;
    name: string;
    provider: Generated<string>;
    kind: ServiceKindCode;
    whole_area: number;
    phone: Generated<string>;
    email: Generated<string>;
    web: Generated<string>;
    address: Generated<string>;
    opening: Generated<string>;
    description: Generated<string>;
    owner_id: string | null;
    checked_on: LocalDate | null;
    /** Null while it is in the directory. */
    removed_at: Instant | null;
    created_at: Instant;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  directory_municipality: { entry_id: string; code: AreaMunicipality };
  directory_topic: { entry_id: string; code: SupportNeedCode };
  question_prompt: {
    topic_code: SupportNeedCode;
    language: 'fi' | 'sv' | 'en';
    /** One question a line. */
    questions: string;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
}
