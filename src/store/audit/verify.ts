import type { ReadDb } from '#store/database.ts';
import { auditHash, FIRST_HASH } from './append.ts';

const PAGE = 5000;

/** Recomputes the whole chain in pages. `brokenAt` is the seq of the first row that does not follow, or null. */
export async function verifyAudit(
  db: ReadDb,
): Promise<{ rows: number; head: string; brokenAt: number | null }> {
  let previous = FIRST_HASH;
  let seq = 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    if (rows.length === 0) return { rows: seq, head: previous, brokenAt: null };
    for (const row of rows) {
      const hash = auditHash(row.seq, previous, {
        at: row.at,
        staffId: row.staff_id,
        operation: row.operation,
        entity: row.entity,
        entityId: row.entity_id,
      });
      if (row.seq !== seq + 1 || row.previous_hash !== previous || row.hash !== hash)
        return { rows: seq, head: previous, brokenAt: row.seq };
      previous = hash;
      seq = row.seq;
    }
  }
}
