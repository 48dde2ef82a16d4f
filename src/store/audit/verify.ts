import type { AuditAnchor } from '#domain/audit/anchor.ts';
import type { AuditFault } from '#domain/audit/verification.ts';
import { isSubjectKind, type Subject } from '#domain/audit/subject.ts';
import type { ReadDb } from '#store/database.ts';
import { auditHash, FIRST_HASH } from './append.ts';
import { shownHash } from './shown.ts';

const PAGE = 5000;

/** What recomputing a log came to: its good rows and the hash of the last of them, and where and how it is broken. */
export interface Verification extends AuditAnchor {
  readonly brokenAt: number | null;
  readonly fault: AuditFault | null;
}

/** Lets everything else have its turn: the driver itself never waits. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Recomputes the whole chain in pages and compares it with an anchor taken earlier. Without an anchor a cut end, and an end
 * written anew from some row on, cannot be seen. `brokenAt` is the first row that isn't what it was (of a cut end, the first that is
 * gone; of a rewritten one, the anchor's own row: the first changed one is at or before it).
 */
export async function verifyAudit(db: ReadDb, anchor?: AuditAnchor): Promise<Verification> {
  const changedSets = await setsThatDiffer(db);
  let head = FIRST_HASH;
  let rows = 0;
  let differs = false;
  for (;;) {
    const page = await pageAfter(db, rows);
    if (page.length === 0) break;
    for (const row of page) {
      const hash = auditHash(row.seq, head, {
        at: row.at,
        staffId: row.staff_id,
        operation: row.operation,
        entity: row.entity,
        entityId: row.entity_id,
        officeId: row.at_office,
        // A number that no set has is a change too: without it the row would pass for one that showed nobody.
        shown: row.shown_hash ?? (row.shown_id === null ? null : ''),
      });
      const follows = row.seq === rows + 1 && row.previous_hash === head && row.hash === hash;
      if (!follows || (row.shown_id !== null && changedSets.has(row.shown_id)))
        return { rows, head, brokenAt: row.seq, fault: 'chain' };
      head = hash;
      rows = row.seq;
      if (rows === anchor?.rows && head !== anchor.head) differs = true;
    }
    await breathe();
  }
  if (anchor && rows < anchor.rows) return { rows, head, brokenAt: rows + 1, fault: 'cut' };
  if (anchor && differs) return { rows, head, brokenAt: anchor.rows, fault: 'rewritten' };
  return { rows, head, brokenAt: null, fault: null };
}

const pageAfter = (db: ReadDb, seq: number) =>
  db
    .selectFrom('audit_entry')
    .leftJoin('audit_shown', 'audit_shown.id', 'audit_entry.shown_id')
    .selectAll('audit_entry')
    .select('audit_shown.hash as shown_hash')
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(PAGE)
    .execute();

/** Numbers of the sets whose things are not those that their hash was made of. */
async function setsThatDiffer(db: ReadDb): Promise<Set<number>> {
  const differing = new Set<number>();
  let after = 0;
  for (;;) {
    const sets = await db
      .selectFrom('audit_shown')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const last = sets.at(-1);
    if (!last) return differing;
    const things = await db
      .selectFrom('audit_shown_subject')
      .selectAll()
      .where('shown_id', '>', after)
      .where('shown_id', '<=', last.id)
      .execute();
    const bySet = Map.groupBy(things, (thing) => thing.shown_id);
    for (const { id, hash } of sets) {
      const subjects: Subject[] = (bySet.get(id) ?? []).map((thing) => ({
        kind: thing.kind,
        id: thing.subject_id,
      }));
      if (!subjects.every(({ kind }) => isSubjectKind(kind)) || shownHash(subjects) !== hash)
        differing.add(id);
    }
    after = last.id;
    await breathe();
  }
}
