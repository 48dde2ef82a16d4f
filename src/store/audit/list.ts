import { sql } from 'kysely';
import type { Subject } from '#domain/audit/subject.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';

/** Which rows are wanted. */
export interface AuditFilter {
  /** The first moment, and the first one after the last. */
  readonly from: Instant;
  readonly before: Instant;
  readonly staffId: string | null;
  /** Null for all. */
  readonly operations: readonly string[] | null;
  readonly subject: Subject | null;
}

/** A moment and a row: where a page ended. */
export interface AuditPageEnd {
  readonly at: Instant;
  readonly seq: number;
}

/**
 * At most `count` rows before the end of a page, or the newest; newest first. By time and not by number: a clock that was set back
 * must hide no row of a day, and both are in an index.
 */
export function auditRowsBefore(db: ReadDb, filter: AuditFilter, end: AuditPageEnd | null, count: number) {
  const { from, before, staffId, operations, subject } = filter;
  let query = db
    .selectFrom('audit_entry')
    .leftJoin('staff_member', 'staff_member.id', 'audit_entry.staff_id')
    .leftJoin('office', 'office.id', 'audit_entry.at_office')
    .select((eb) => [
      'seq',
      'at',
      'operation',
      'entity',
      'entity_id as entityId',
      'staff_member.name as byName',
      'staff_member.title as byTitle',
      'office.name as officeName',
      eb
        .selectFrom('audit_shown_subject')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('audit_shown_subject.shown_id', '=', 'audit_entry.shown_id')
        .as('others'),
    ])
    // With a thing its few rows are looked up first; the plus keeps the index of times away.
    .where(subject ? sql<Instant>`+at` : 'at', '>=', from)
    .where(subject ? sql<Instant>`+at` : 'at', '<', before);
  if (subject) query = query.where('seq', 'in', rowsAbout(db, subject));
  if (staffId !== null) query = query.where('audit_entry.staff_id', '=', staffId);
  if (operations) query = query.where('operation', 'in', operations);
  if (end) query = query.where(sql<boolean>`(at, seq) < (${end.at}, ${end.seq})`);
  const newestFirst = subject ? sql`+at desc` : sql`at desc`;
  return query.orderBy(newestFirst).orderBy('seq', 'desc').limit(count).execute();
}

/** Numbers of the rows that are about a thing or showed it. */
const rowsAbout = (db: ReadDb, { kind, id }: Subject) =>
  db
    .selectFrom('audit_entry')
    .select('seq')
    .where('entity', '=', kind)
    .where('entity_id', '=', id)
    .union(
      db
        .selectFrom('audit_shown_subject')
        .innerJoin('audit_entry', 'audit_entry.shown_id', 'audit_shown_subject.shown_id')
        .select('audit_entry.seq')
        .where('kind', '=', kind)
        .where('subject_id', '=', id),
    );
