import { createHash } from 'node:crypto';
import type { AuditAnchor } from '#domain/audit/anchor.ts';
import type { Subject } from '#domain/audit/subject.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';
import { keepShown, shownHash } from './shown.ts';

/** Who did what to which thing. Never free text, never a client's data. */
export interface AuditEntry {
  readonly at: Instant;
  readonly staffId: string | null;
  readonly operation: string;
  readonly entity: string;
  readonly entityId: string;
  readonly officeId?: string | null;
  /** Whose data was shown besides the entity itself. */
  readonly subjects?: readonly Subject[];
}

/** What of a row its hash covers. */
export interface HashedEntry extends Omit<AuditEntry, 'subjects'> {
  /** The hash of the set of things shown, or null. */
  readonly shown?: string | null;
}

export const FIRST_HASH = '0'.repeat(64);

/** The hash of one row: over the row before it and every column of its own, so no row can be changed, added or removed between. */
export function auditHash(seq: number, previous: string, entry: HashedEntry): string {
  const { at, staffId, operation, entity, entityId, officeId = null, shown = null } = entry;
  const content = [seq, previous, at, staffId, operation, entity, entityId];
  // Rows from before there were offices and sets have seven parts; a row with either has nine, so none passes for another.
  if (officeId !== null || shown !== null) content.push(officeId, shown);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The log's length and the hash of its last row. */
export async function auditAnchor(db: ReadDb): Promise<AuditAnchor> {
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { rows: last?.seq ?? 0, head: last?.hash ?? FIRST_HASH };
}

/** Adds rows to the end of the chain, in the caller's transaction. */
export async function appendAudit(db: WriteDb, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  let { rows: seq, head: previous } = await auditAnchor(db);
  const rows = [];
  for (const { subjects = [], ...entry } of entries) {
    seq += 1;
    const shown = subjects.length > 0 ? shownHash(subjects) : null;
    const hash = auditHash(seq, previous, { ...entry, shown });
    rows.push({
      seq,
      at: entry.at,
      staff_id: entry.staffId,
      operation: entry.operation,
      entity: entry.entity,
      entity_id: entry.entityId,
      previous_hash: previous,
      hash,
      at_office: entry.officeId ?? null,
      shown_id: shown === null ? null : await keepShown(db, shown, subjects),
    });
    previous = hash;
  }
  await insertAll(db, 'audit_entry', rows);
}
