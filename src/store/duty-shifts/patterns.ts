import type { DutyPattern } from '#domain/duty-shifts/pattern.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Who has a weekday's duty, as it is stored. */
export interface StoredPattern extends DutyPattern {
  readonly id: string;
  readonly officeId: string;
  readonly staffName: string;
  readonly deputyName: string | null;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('duty_pattern')
    .innerJoin('staff_member as person', 'person.id', 'duty_pattern.staff_id')
    .innerJoin('staff_member as changer', 'changer.id', 'duty_pattern.changed_by_id')
    .leftJoin('staff_member as deputy', 'deputy.id', 'duty_pattern.deputy_id')
    .select([
      'duty_pattern.id',
      'duty_pattern.office_id as officeId',
      'duty_pattern.weekday',
      'duty_pattern.staff_id as staffId',
      'person.name as staffName',
      'duty_pattern.deputy_id as deputyId',
      'deputy.name as deputyName',
      'duty_pattern.every_weeks as everyWeeks',
      'duty_pattern.valid_from_on as validFromOn',
      'duty_pattern.valid_to_on as validToOn',
      'duty_pattern.changed_at as changedAt',
      'changer.name as changedByName',
      'duty_pattern.version',
    ]);

/** The office's patterns that go on on the day or begin after it, by weekday and first day. */
export function patternsFrom(db: ReadDb, officeId: string, from: LocalDate): Promise<StoredPattern[]> {
  return select(db)
    .where('duty_pattern.office_id', '=', officeId)
    .where('duty_pattern.valid_to_on', '>=', from)
    .orderBy('duty_pattern.weekday')
    .orderBy('duty_pattern.valid_from_on')
    .orderBy('duty_pattern.id')
    .execute();
}

/** One pattern, or undefined. */
export function findPattern(db: ReadDb, id: string): Promise<StoredPattern | undefined> {
  return select(db).where('duty_pattern.id', '=', id).executeTakeFirst();
}

/** Adds a pattern; its days are filled apart. */
export async function insertPattern(
  db: WriteDb,
  pattern: DutyPattern & { readonly id: string; readonly officeId: string },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('duty_pattern')
    .values({
      id: pattern.id,
      office_id: pattern.officeId,
      weekday: pattern.weekday,
      staff_id: pattern.staffId,
      deputy_id: pattern.deputyId,
      every_weeks: pattern.everyWeeks,
      valid_from_on: pattern.validFromOn,
      valid_to_on: pattern.validToOn,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
}

/** Gives the pattern its last day. */
export async function endPattern(
  db: WriteDb,
  id: string,
  lastOn: LocalDate,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('duty_pattern')
    .set((row) => ({
      valid_to_on: lastOn,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** The duties a pattern has filled after a day, by id; those changed for their day alone are no longer its own. */
export async function filledAfter(db: ReadDb, patternId: string, day: LocalDate): Promise<string[]> {
  const rows = await db
    .selectFrom('duty_shift')
    .select('id')
    .where('pattern_id', '=', patternId)
    .where('on_date', '>', day)
    .execute();
  return rows.map(({ id }) => id);
}
