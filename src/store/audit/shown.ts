import { createHash } from 'node:crypto';
import { inOneOrder, type Subject } from '#domain/audit/subject.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';

/** The hash of a set of things: the same whatever order they were shown in. */
export const shownHash = (subjects: readonly Subject[]): string =>
  createHash('sha256')
    .update(JSON.stringify(inOneOrder(subjects).map(({ kind, id }) => [kind, id])))
    .digest('hex');

/** The number of the set with this hash, kept now if it is new. The set is not empty. */
export async function keepShown(db: WriteDb, hash: string, subjects: readonly Subject[]): Promise<number> {
  const kept = await db.selectFrom('audit_shown').select('id').where('hash', '=', hash).executeTakeFirst();
  if (kept) return kept.id;
  const { id } = await db
    .insertInto('audit_shown')
    .values({ hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertAll(
    db,
    'audit_shown_subject',
    inOneOrder(subjects).map((subject) => ({ shown_id: id, kind: subject.kind, subject_id: subject.id })),
  );
  return id;
}
