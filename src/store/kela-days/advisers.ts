import type { ReadDb } from '#store/database.ts';

/** Names of the people, by id. */
export async function namesOf(db: ReadDb, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (staffIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff_member')
    .select(['id', 'name'])
    .where('id', 'in', staffIds)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** True when the person works as a Kela adviser. */
export async function isKelaAdviser(db: ReadDb, staffId: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_role')
    .select('role')
    .where('staff_id', '=', staffId)
    .where('role', '=', 'kelaAdviser')
    .executeTakeFirst();
  return row !== undefined;
}
