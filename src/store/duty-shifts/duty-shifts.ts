import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A day's duty as it is stored, with the names of its people and of who wrote it last. */
export interface StoredDutyShift {
  readonly id: string;
  readonly officeId: string;
  readonly on: LocalDate;
  readonly staffId: string;
  readonly staffName: string;
  readonly deputyId: string | null;
  readonly deputyName: string | null;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

/** Duties with the names of their people, to be narrowed by the caller. */
export const withNames = (db: ReadDb) =>
  db
    .selectFrom('duty_shift')
    .innerJoin('staff_member as person', 'person.id', 'duty_shift.staff_id')
    .innerJoin('staff_member as changer', 'changer.id', 'duty_shift.changed_by_id')
    .leftJoin('staff_member as deputy', 'deputy.id', 'duty_shift.deputy_id')
    .select([
      'duty_shift.id',
      'duty_shift.office_id as officeId',
      'duty_shift.on_date as on',
      'duty_shift.staff_id as staffId',
      'person.name as staffName',
      'duty_shift.deputy_id as deputyId',
      'deputy.name as deputyName',
      'duty_shift.start_minute as startMinute',
      'duty_shift.end_minute as endMinute',
      'duty_shift.changed_at as changedAt',
      'changer.name as changedByName',
      'duty_shift.version',
    ]);

/** The office's duties from the first to the last day (both included), in order of days. */
export function dutyShiftsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredDutyShift[]> {
  return withNames(db)
    .where('duty_shift.office_id', '=', officeId)
    .where('duty_shift.on_date', '>=', from)
    .where('duty_shift.on_date', '<=', to)
    .orderBy('duty_shift.on_date')
    .execute();
}

/** The duty of one day, or undefined when nobody has it. */
export function dutyShiftOn(
  db: ReadDb,
  officeId: string,
  on: LocalDate,
): Promise<StoredDutyShift | undefined> {
  return withNames(db)
    .where('duty_shift.office_id', '=', officeId)
    .where('duty_shift.on_date', '=', on)
    .executeTakeFirst();
}

/** One duty by its id, or undefined. */
export function findDutyShift(db: ReadDb, id: string): Promise<StoredDutyShift | undefined> {
  return withNames(db).where('duty_shift.id', '=', id).executeTakeFirst();
}

/** Writes the duty of a day: a new row, or the day's row with its version raised. */
export async function saveDutyShift(
  db: WriteDb,
  shift: {
    id: string;
    officeId: string;
    on: LocalDate;
    staffId: string;
    deputyId: string | null;
    startMinute: MinuteOfDay;
    endMinute: MinuteOfDay;
    changedAt: Instant;
    changedById: string;
    /** The pattern that fills the day; null when it is named for the day alone. */
    patternId: string | null;
  },
): Promise<void> {
  const people = {
    staff_id: shift.staffId,
    deputy_id: shift.deputyId,
    start_minute: shift.startMinute,
    end_minute: shift.endMinute,
    changed_at: shift.changedAt,
    changed_by_id: shift.changedById,
    pattern_id: shift.patternId,
  };
  await db
    .insertInto('duty_shift')
    .values({ id: shift.id, office_id: shift.officeId, on_date: shift.on, ...people })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ ...people, version: row('duty_shift.version', '+', 1) })),
    )
    .execute();
}

/** Names another deputy of a duty, or none. */
export async function setDeputy(
  db: WriteDb,
  id: string,
  deputyId: string | null,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('duty_shift')
    .set((row) => ({
      deputy_id: deputyId,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** The day has nobody any more; its occupied time is let go apart. */
export async function deleteDutyShift(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('duty_shift').where('id', '=', id).execute();
}

/** Puts a duty on the line's new hours of its day; who has it stays. */
export async function setDutyTime(
  db: WriteDb,
  id: string,
  { startMinute, endMinute }: MinuteRange,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('duty_shift')
    .set((row) => ({
      start_minute: startMinute,
      end_minute: endMinute,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
