import type { LineException } from '#domain/service-hours/exception.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A departure from the line's hours as it is stored. */
export interface StoredLineException extends LineException {
  readonly id: string;
  readonly officeId: string;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('service_hours_exception')
    .select([
      'id',
      'office_id as officeId',
      'kind',
      'from_on as fromOn',
      'to_on as toOn',
      'start_minute as startMinute',
      'end_minute as endMinute',
      'reason',
      'opens_on_holiday as opensOnHoliday',
    ]);

const toException = <Row extends { readonly opensOnHoliday: number }>({ opensOnHoliday, ...row }: Row) => ({
  ...row,
  opensOnHoliday: opensOnHoliday === 1,
});

/** The exceptions that touch a day of the range (both ends included), in order of entering: the last one counts. */
export async function lineExceptionsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredLineException[]> {
  const rows = await select(db)
    .where('office_id', '=', officeId)
    .where('to_on', '>=', from)
    .where('from_on', '<=', to)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toException);
}

/** One exception, or undefined. */
export async function findLineException(db: ReadDb, id: string): Promise<StoredLineException | undefined> {
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row && toException(row);
}

/** Adds an exception. */
export async function insertLineException(
  db: WriteDb,
  exception: StoredLineException,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('service_hours_exception')
    .values({
      id: exception.id,
      office_id: exception.officeId,
      kind: exception.kind,
      from_on: exception.fromOn,
      to_on: exception.toOn,
      start_minute: exception.startMinute,
      end_minute: exception.endMinute,
      reason: exception.reason,
      opens_on_holiday: exception.opensOnHoliday ? 1 : 0,
      created_at: now,
    })
    .execute();
}

/** Ends an exception that has begun on an earlier day than it was to. */
export async function endLineException(db: WriteDb, id: string, lastOn: LocalDate): Promise<void> {
  await db.updateTable('service_hours_exception').set({ to_on: lastOn }).where('id', '=', id).execute();
}

/** Removes an exception of which no day has gone by. */
export async function deleteLineException(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('service_hours_exception').where('id', '=', id).execute();
}
