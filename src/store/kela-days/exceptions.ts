import type { KelaException } from '#domain/kela-days/exception.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

const columns = [
  'id',
  'office_id as officeId',
  'adviser_id as adviserId',
  'kind',
  'from_on as fromOn',
  'to_on as toOn',
  'start_minute as startMinute',
  'end_minute as endMinute',
  'slot_minutes as slotMinutes',
  'reason',
  'opens_on_holiday as opensOnHoliday',
] as const;

const toException = <Row extends { opensOnHoliday: number }>(row: Row) => ({
  ...row,
  opensOnHoliday: row.opensOnHoliday === 1,
});

/** The office's exceptions that concern a day of the range (both included), earliest first. */
export async function exceptionsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<KelaException[]> {
  const rows = await db
    .selectFrom('kela_exception')
    .select(columns)
    .where('office_id', '=', officeId)
    .where('to_on', '>=', from)
    .where('from_on', '<=', to)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map(toException);
}

/** Every exception of the office, the past ones too, earliest first. */
export async function listExceptions(db: ReadDb, officeId: string): Promise<KelaException[]> {
  const rows = await db
    .selectFrom('kela_exception')
    .select(columns)
    .where('office_id', '=', officeId)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map(toException);
}

/** One exception, or undefined. */
export async function findException(db: ReadDb, id: string): Promise<KelaException | undefined> {
  const row = await db.selectFrom('kela_exception').select(columns).where('id', '=', id).executeTakeFirst();
  return row && toException(row);
}

/** Adds an exception; both its days are meant, and all between. */
export async function insertException(db: WriteDb, exception: KelaException, now: Instant): Promise<void> {
  await db
    .insertInto('kela_exception')
    .values({
      id: exception.id,
      office_id: exception.officeId,
      adviser_id: exception.adviserId,
      kind: exception.kind,
      from_on: exception.fromOn,
      to_on: exception.toOn,
      start_minute: exception.startMinute,
      end_minute: exception.endMinute,
      slot_minutes: exception.slotMinutes,
      reason: exception.reason,
      opens_on_holiday: Number(exception.opensOnHoliday),
      created_at: now,
    })
    .execute();
}

/** Gives an exception an earlier last day (included); the days to it stay as they were. */
export async function endException(db: WriteDb, id: string, toOn: LocalDate): Promise<void> {
  await db.updateTable('kela_exception').set({ to_on: toOn }).where('id', '=', id).execute();
}

/** Removes an exception. */
export async function removeException(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('kela_exception').where('id', '=', id).execute();
}
