import type { DutyPlace } from '#domain/duty-shifts/place.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A place of a day's duty that an absence has left empty. */
export interface StoredGap {
  readonly officeId: string;
  readonly on: LocalDate;
  readonly place: DutyPlace;
  /** Who had the place. */
  readonly staffId: string;
  readonly staffName: string;
  /** Of a person's place: the day's deputy, to whom it is offered first. */
  readonly deputyId: string | null;
  readonly deputyName: string | null;
  readonly absenceId: string;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('duty_gap')
    .innerJoin('staff_member as person', 'person.id', 'duty_gap.staff_id')
    .leftJoin('staff_member as deputy', 'deputy.id', 'duty_gap.deputy_id')
    .select([
      'duty_gap.office_id as officeId',
      'duty_gap.on_date as on',
      'duty_gap.place',
      'duty_gap.staff_id as staffId',
      'person.name as staffName',
      'duty_gap.deputy_id as deputyId',
      'deputy.name as deputyName',
      'duty_gap.absence_id as absenceId',
    ]);

/** The office's gaps from the first to the last day (both included), in order of days. */
export function gapsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredGap[]> {
  return select(db)
    .where('duty_gap.office_id', '=', officeId)
    .where('duty_gap.on_date', '>=', from)
    .where('duty_gap.on_date', '<=', to)
    .orderBy('duty_gap.on_date')
    .orderBy('duty_gap.place', 'desc')
    .execute();
}

/** What an absence has left empty and nobody has taken, in every office. */
export function gapsOfAbsence(db: ReadDb, absenceId: string): Promise<StoredGap[]> {
  return select(db)
    .where('duty_gap.absence_id', '=', absenceId)
    .orderBy('duty_gap.on_date')
    .orderBy('duty_gap.place', 'desc')
    .execute();
}

/** Writes that a place is empty. */
export async function openGap(
  db: WriteDb,
  gap: Omit<StoredGap, 'staffName' | 'deputyName'> & { readonly openedAt: Instant },
): Promise<void> {
  await db
    .insertInto('duty_gap')
    .values({
      office_id: gap.officeId,
      on_date: gap.on,
      place: gap.place,
      staff_id: gap.staffId,
      deputy_id: gap.deputyId,
      absence_id: gap.absenceId,
      opened_at: gap.openedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The place is filled, or nobody misses it any more. */
export async function closeGap(
  db: WriteDb,
  officeId: string,
  on: LocalDate,
  place: DutyPlace,
): Promise<void> {
  await db
    .deleteFrom('duty_gap')
    .where('office_id', '=', officeId)
    .where('on_date', '=', on)
    .where('place', '=', place)
    .execute();
}

/** A deputy who is away is nobody to offer an empty place to. */
export async function dropGapDeputy(
  db: WriteDb,
  deputyId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<void> {
  await db
    .updateTable('duty_gap')
    .set({ deputy_id: null })
    .where('deputy_id', '=', deputyId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .execute();
}
