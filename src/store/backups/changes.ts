import type { Instant } from '#domain/time/instant.ts';
import type { DatabaseKey } from '#store/connection.ts';
import { connect } from '#store/connection.ts';
import type { ReadDb } from '#store/database.ts';
import { auditHead, type AuditHead } from './contents.ts';

/**
 * When the first change was written that a copy ending at `head` does not hold; null when it holds all. Every write has
 * its row in the audit log. A copy of another history (before a restore) holds nothing of what came after it.
 */
export async function changedSince(db: ReadDb, head: AuditHead | null): Promise<Instant | null> {
  const last = await db
    .selectFrom('audit_entry')
    .select(['seq', 'hash', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || last.hash === head?.hash) return null;
  const seen = head && (await rowAt(db, head.seq));
  if (head && head.seq > 0 && seen?.hash !== head.hash) return last.at;
  const next = await rowAt(db, (head?.seq ?? 0) + 1);
  return next?.at ?? last.at;
}

const rowAt = (db: ReadDb, seq: number) =>
  db.selectFrom('audit_entry').select(['hash', 'at']).where('seq', '=', seq).executeTakeFirst();

/** Where the audit log of a stored copy ends; null when none of the keys opens it. */
export function headOfCopy(path: string, keys: readonly DatabaseKey[]): AuditHead | null {
  for (const key of keys) {
    try {
      const copy = connect(path, key, { readonly: true, fileMustExist: true });
      try {
        return auditHead(copy);
      } finally {
        copy.close();
      }
    } catch {
      continue;
    }
  }
  return null;
}
