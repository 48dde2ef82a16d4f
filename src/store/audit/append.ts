import { createHash } from 'node:crypto';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';

/** Who did what to which thing. Never free text, never a client's data. */
export interface AuditEntry {
  readonly at: Instant;
  readonly staffId: string | null;
  readonly operation: string;
  readonly entity: string;
  readonly entityId: string;
}

export const FIRST_HASH = '0'.repeat(64);

/** The hash of one row: over the row before it and every column of its own, so no row can be changed, added or removed between. */
export function auditHash(seq: number, previous: string, entry: AuditEntry): string {
  const content = JSON.stringify([
    seq,
    previous,
    entry.at,
    entry.staffId,
    entry.operation,
    entry.entity,
    entry.entityId,
  ]);
  return createHash('sha256').update(content).digest('hex');
}

/** Adds rows to the end of the chain, in the caller's transaction. */
export async function appendAudit(db: WriteDb, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  let seq = last?.seq ?? 0;
  let previous = last?.hash ?? FIRST_HASH;
  const rows = entries.map((entry) => {
    seq += 1;
    const hash = auditHash(seq, previous, entry);
    const row = {
      seq,
      at: entry.at,
      staff_id: entry.staffId,
      operation: entry.operation,
      entity: entry.entity,
      entity_id: entry.entityId,
      previous_hash: previous,
      hash,
    };
    previous = hash;
    return row;
  });
  await insertAll(db, 'audit_entry', rows);
}
