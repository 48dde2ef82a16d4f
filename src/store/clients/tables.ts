import type { Generated } from 'kysely';
import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface ClientTables {
  client: {
    row_no: Generated<number>;
    id: string;
    office_id: string;
    name: string;
    phone: Generated<string>;
    municipality_code: MunicipalityCode | null;
    own_worker_id: string | null;
    disclosure_prohibition: number;
    safety_non_disclosure: number;
    changed_at: Instant;
    changed_by_id: string;
    version: Generated<number>;
  };
  client_start: { office_id: string; start: string; row_no: number };
  /** The index of middles (FTS5); its row is the client's. */
  client_inside: { rowid: number; folded: string };
}
