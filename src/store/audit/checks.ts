import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import type { Verification } from './verify.ts';

/** Remembers what a verification came to. */
export async function insertCheck(
  db: WriteDb,
  { rows, head, brokenAt, fault }: Verification,
  by: { readonly at: Instant; readonly staffId: string },
): Promise<void> {
  await db
    .insertInto('audit_check')
    .values({ at: by.at, staff_id: by.staffId, row_count: rows, head, broken_at: brokenAt, fault })
    .execute();
}

/** The last verification and who made it; undefined when there was none. */
export const lastCheck = (db: ReadDb) =>
  db
    .selectFrom('audit_check')
    .innerJoin('staff_member', 'staff_member.id', 'audit_check.staff_id')
    .select(['at', 'name as byName', 'row_count as rows', 'broken_at as brokenAt', 'fault'])
    .orderBy('audit_check.id', 'desc')
    .limit(1)
    .executeTakeFirst();
