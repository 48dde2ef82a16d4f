import type { LocalDate } from '#domain/time/local-date.ts';
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

/** The last working days of the people who leave or have left, by id. */
export async function lastDays(db: ReadDb): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('staff_member')
    .select(['id', 'active_to_on as lastOn'])
    .where('active_to_on', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ id, lastOn }) => (lastOn === null ? [] : [[id, lastOn] as const])));
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
