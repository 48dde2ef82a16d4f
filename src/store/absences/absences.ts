import type { Absence, AbsenceKind } from '#domain/absences/absence.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** An absence as it is stored, with the names of its people and of who wrote it last. */
export interface StoredAbsence extends Absence {
  readonly staffName: string;
  readonly kind: AbsenceKind;
  readonly deputyName: string | null;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('absence')
    .innerJoin('staff_member as person', 'person.id', 'absence.staff_id')
    .innerJoin('staff_member as changer', 'changer.id', 'absence.changed_by_id')
    .leftJoin('staff_member as deputy', 'deputy.id', 'absence.deputy_id')
    .select([
      'absence.id',
      'absence.staff_id as staffId',
      'person.name as staffName',
      'absence.from_on as fromOn',
      'absence.to_on as toOn',
      'absence.kind',
      'absence.deputy_id as deputyId',
      'deputy.name as deputyName',
      'absence.changed_at as changedAt',
      'changer.name as changedByName',
      'absence.version',
    ]);

/** Everybody's absences that touch a day of the range (both ends included), by first day. */
export function absencesBetween(db: ReadDb, from: LocalDate, to: LocalDate): Promise<StoredAbsence[]> {
  return select(db)
    .where('absence.to_on', '>=', from)
    .where('absence.from_on', '<=', to)
    .orderBy('absence.from_on')
    .orderBy('absence.id')
    .execute();
}

/** One person's absences that end on the day or later, by first day. */
export function absencesOf(db: ReadDb, staffId: string, from: LocalDate): Promise<StoredAbsence[]> {
  return select(db)
    .where('absence.staff_id', '=', staffId)
    .where('absence.to_on', '>=', from)
    .orderBy('absence.from_on')
    .execute();
}

/** One absence, or undefined. */
export function findAbsence(db: ReadDb, id: string): Promise<StoredAbsence | undefined> {
  return select(db).where('absence.id', '=', id).executeTakeFirst();
}

/** Writes an absence: a new row, or the row with its version raised. */
export async function saveAbsence(
  db: WriteDb,
  absence: Absence & { readonly kind: AbsenceKind },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  const days = {
    from_on: absence.fromOn,
    to_on: absence.toOn,
    kind: absence.kind,
    deputy_id: absence.deputyId,
    changed_at: by.at,
    changed_by_id: by.staffId,
  };
  await db
    .insertInto('absence')
    .values({ id: absence.id, staff_id: absence.staffId, created_at: by.at, ...days })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ ...days, version: row('absence.version', '+', 1) })),
    )
    .execute();
}

/** Takes an absence away; the gaps it opened must have gone before. */
export async function deleteAbsence(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('absence').where('id', '=', id).execute();
}
