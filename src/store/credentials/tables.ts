import type { SecretKind } from '#domain/credentials/check-secret.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface CredentialTables {
  credential: { staff_id: string; kind: SecretKind; hash: string; set_at: Instant };
  start_code: { staff_id: string; hash: string; expires_at: Instant; made_at: Instant; made_by_id: string };
  entry_tries: { subject: string; failures: number; last_at: Instant };
  computer_account: { computer: string; account: string; staff_id: string };
  recovered_entry: { id: string; staff_id: string; at: Instant };
  recovered_entry_seen: { recovered_entry_id: string; staff_id: string };
}
