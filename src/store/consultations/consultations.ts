import type { ConsultationState } from '#domain/consultations/series.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** One date of a series as it is stored. */
export interface StoredConsultation extends MinuteRange {
  readonly id: string;
  readonly seriesId: string;
  readonly seriesName: string;
  readonly officeId: string;
  readonly plannedOn: LocalDate;
  readonly on: LocalDate;
  readonly state: ConsultationState;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('consultation')
    .innerJoin('consultation_series as series', 'series.id', 'consultation.series_id')
    .innerJoin('staff_member as changer', 'changer.id', 'consultation.changed_by_id')
    .select([
      'consultation.id',
      'consultation.series_id as seriesId',
      'series.name as seriesName',
      'series.office_id as officeId',
      'consultation.planned_on as plannedOn',
      'consultation.on_date as on',
      'consultation.start_minute as startMinute',
      'consultation.end_minute as endMinute',
      'consultation.state',
      'consultation.changed_at as changedAt',
      'changer.name as changedByName',
      'consultation.version',
    ]);

/** The office's dates from a day on, cancelled ones too, by day and time. */
export function consultationsFrom(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
): Promise<StoredConsultation[]> {
  return select(db)
    .where('series.office_id', '=', officeId)
    .where('consultation.on_date', '>=', from)
    .orderBy('consultation.on_date')
    .orderBy('consultation.start_minute')
    .orderBy('consultation.id')
    .execute();
}

/** One date, or undefined. */
export function findConsultation(db: ReadDb, id: string): Promise<StoredConsultation | undefined> {
  return select(db).where('consultation.id', '=', id).executeTakeFirst();
}

/** The dates of a series after a day. */
export function consultationsAfter(
  db: ReadDb,
  seriesId: string,
  day: LocalDate,
): Promise<StoredConsultation[]> {
  return select(db)
    .where('consultation.series_id', '=', seriesId)
    .where('consultation.on_date', '>', day)
    .execute();
}

/** Adds one date of a series, as planned. */
export async function insertConsultation(
  db: WriteDb,
  date: MinuteRange & { readonly id: string; readonly seriesId: string; readonly on: LocalDate },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('consultation')
    .values({
      id: date.id,
      series_id: date.seriesId,
      planned_on: date.on,
      state: 'held',
      on_date: date.on,
      start_minute: date.startMinute,
      end_minute: date.endMinute,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
}

/** Changes a date's state, and its day and time where they are given. */
export async function changeConsultation(
  db: WriteDb,
  id: string,
  state: ConsultationState,
  by: { readonly staffId: string; readonly at: Instant },
  time?: MinuteRange & { readonly on: LocalDate },
): Promise<void> {
  await db
    .updateTable('consultation')
    .set((row) => ({
      state,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
      ...(time && { on_date: time.on, start_minute: time.startMinute, end_minute: time.endMinute }),
    }))
    .where('id', '=', id)
    .execute();
}
