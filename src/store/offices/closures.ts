import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

interface Closure {
  readonly id: string;
  readonly officeId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly name: string;
}

const columns = ['id', 'office_id as officeId', 'from_on as fromOn', 'to_on as toOn', 'name'] as const;

/** The office's own closures, earliest first. */
export function listClosures(db: ReadDb, officeId: string): Promise<Closure[]> {
  return db
    .selectFrom('closure')
    .select(columns)
    .where('office_id', '=', officeId)
    .orderBy('from_on')
    .execute();
}

/** The office's own closures that touch a day of the range (both ends included), earliest first. */
export function closuresBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<Closure[]> {
  return db
    .selectFrom('closure')
    .select(columns)
    .where('office_id', '=', officeId)
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('from_on')
    .execute();
}

/** One closure, or undefined. */
export function findClosure(db: ReadDb, id: string): Promise<Closure | undefined> {
  return db.selectFrom('closure').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Adds a closure; both its days are closed, and all between. */
export async function insertClosure(
  db: WriteDb,
  { id, officeId, fromOn, toOn, name }: Closure,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('closure')
    .values({ id, office_id: officeId, from_on: fromOn, to_on: toOn, name, created_at: now })
    .execute();
}

/** Removes a closure and returns what it was; undefined when there was none. */
export function removeClosure(db: WriteDb, id: string): Promise<Closure | undefined> {
  return db.deleteFrom('closure').where('id', '=', id).returning(columns).executeTakeFirst();
}
