import type { SeriesRhythm } from '#domain/consultations/series.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** A person of a series. */
export interface SeriesPerson {
  readonly id: string;
  readonly name: string;
}

/** A series as it is stored. */
export interface StoredSeries extends SeriesRhythm {
  readonly id: string;
  readonly officeId: string;
  readonly name: string;
  readonly adviser: SeriesPerson | null;
  readonly participants: readonly SeriesPerson[];
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('consultation_series as series')
    .innerJoin('staff_member as changer', 'changer.id', 'series.changed_by_id')
    .leftJoin('staff_member as adviser', 'adviser.id', 'series.adviser_id')
    .select([
      'series.id',
      'series.office_id as officeId',
      'series.name',
      'series.adviser_id as adviserId',
      'adviser.name as adviserName',
      'series.weekday',
      'series.start_minute as startMinute',
      'series.end_minute as endMinute',
      'series.every_weeks as everyWeeks',
      'series.valid_from_on as validFromOn',
      'series.valid_to_on as validToOn',
      'series.changed_at as changedAt',
      'changer.name as changedByName',
      'series.version',
    ]);

/** The office's series that go on on the day or begin after it, by weekday and time. */
export async function seriesFrom(db: ReadDb, officeId: string, from: LocalDate): Promise<StoredSeries[]> {
  const rows = await select(db)
    .where('series.office_id', '=', officeId)
    .where('series.valid_to_on', '>=', from)
    .orderBy('series.weekday')
    .orderBy('series.start_minute')
    .orderBy('series.id')
    .execute();
  return withPeople(db, rows);
}

/** One series, or undefined. */
export async function findSeries(db: ReadDb, id: string): Promise<StoredSeries | undefined> {
  return (await withPeople(db, await select(db).where('series.id', '=', id).execute()))[0];
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

async function withPeople(db: ReadDb, rows: readonly Row[]): Promise<StoredSeries[]> {
  if (rows.length === 0) return [];
  const people = await db
    .selectFrom('consultation_participant as participant')
    .innerJoin('staff_member', 'staff_member.id', 'participant.staff_id')
    .select(['participant.series_id as seriesId', 'staff_member.id', 'staff_member.name'])
    .where(
      'participant.series_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('staff_member.name')
    .execute();
  return rows.map(({ adviserId, adviserName, ...row }) => ({
    ...row,
    adviser: adviserId === null ? null : { id: adviserId, name: adviserName ?? '' },
    participants: people.filter(({ seriesId }) => seriesId === row.id).map(({ id, name }) => ({ id, name })),
  }));
}

/** Adds a series with the people of the office who take part. */
export async function insertSeries(
  db: WriteDb,
  series: SeriesRhythm & {
    readonly id: string;
    readonly officeId: string;
    readonly name: string;
    readonly adviserId: string | null;
    readonly participantIds: readonly string[];
  },
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('consultation_series')
    .values({
      id: series.id,
      office_id: series.officeId,
      adviser_id: series.adviserId,
      name: series.name,
      weekday: series.weekday,
      start_minute: series.startMinute,
      end_minute: series.endMinute,
      every_weeks: series.everyWeeks,
      valid_from_on: series.validFromOn,
      valid_to_on: series.validToOn,
      changed_at: by.at,
      changed_by_id: by.staffId,
    })
    .execute();
  await db
    .insertInto('consultation_participant')
    .values(series.participantIds.map((staffId) => ({ series_id: series.id, staff_id: staffId })))
    .execute();
}

/** Gives the series its last day. */
export async function endSeries(
  db: WriteDb,
  id: string,
  lastOn: LocalDate,
  by: { readonly staffId: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('consultation_series')
    .set((row) => ({
      valid_to_on: lastOn,
      changed_at: by.at,
      changed_by_id: by.staffId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
