import { oldDay, type OldDay, type OldFigure } from '#domain/old-figures/old-figure.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';

/** A day as it is counted, and the file that tells of it. */
export interface StoredDay {
  readonly day: OldDay;
  readonly batchId: string;
  readonly fileName: string;
}

/** The figures of the days of the range (both ends included) with the imports they are of, by day. */
const figuresOf = (db: ReadDb, officeId: string, from: LocalDate, to: LocalDate) =>
  db
    .selectFrom('old_figure_batch')
    .innerJoin('old_figure', 'old_figure.batch_id', 'old_figure_batch.id')
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date');

/** Every day of the range (both ends included) that an import tells of, by day; of two imports the later one counts. */
export async function oldDays(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredDay[]> {
  const rows = await figuresOf(db, officeId, from, to)
    .select([
      'old_figure_batch.id as batchId',
      'file_name as fileName',
      'sequence',
      'on_date as on',
      'start_minute as startMinute',
      'is_outside as isOutside',
      'kind',
      'outcome',
      'service_task as serviceTask',
      'topics',
      'municipality_code as municipality',
      'caller_kind as callerKind',
      'age_band as ageBand',
      'duration_minutes as durationMinutes',
      'old_figure.calls',
    ])
    .execute();
  return [...Map.groupBy(rows, ({ on }) => on)].map(([on, ofDay]) => {
    const newest = Math.max(...ofDay.map(({ sequence }) => sequence));
    const counted = ofDay.filter(({ sequence }) => sequence === newest);
    const figures = counted.map(
      ({ batchId: _, fileName: __, sequence: ___, on: ____, isOutside, topics, ...figure }): OldFigure => ({
        ...figure,
        isOutside: isOutside === 1,
        topics: JSON.parse(topics) as string[],
      }),
    );
    return {
      day: oldDay(on, figures),
      batchId: counted[0]?.batchId ?? '',
      fileName: counted[0]?.fileName ?? '',
    };
  });
}

/** The days of the range (both ends included) that an import tells of, in order. */
export async function daysWithOldFigures(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<LocalDate[]> {
  const rows = await figuresOf(db, officeId, from, to).select('on_date as on').distinct().execute();
  return rows.map(({ on }) => on);
}

/** Writes the figures of some days as those of an import. */
export async function insertOldDays(db: WriteDb, batchId: string, days: readonly OldDay[]): Promise<void> {
  await insertAll(
    db,
    'old_figure',
    days.flatMap(({ on, figures }) =>
      figures.map((figure) => ({
        batch_id: batchId,
        on_date: on,
        start_minute: figure.startMinute,
        is_outside: figure.isOutside ? 1 : 0,
        kind: figure.kind,
        outcome: figure.outcome,
        service_task: figure.serviceTask,
        topics: JSON.stringify(figure.topics),
        municipality_code: figure.municipality,
        caller_kind: figure.callerKind,
        age_band: figure.ageBand,
        duration_minutes: figure.durationMinutes,
        calls: figure.calls,
      })),
    ),
  );
}

/** The days of the range (both ends included) of which the program has calls of its own, drafts left out. */
export async function daysWithCalls(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<LocalDate[]> {
  const rows = await db
    .selectFrom('call')
    .select('on_date as on')
    .distinct()
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', '!=', 'draft')
    .orderBy('on_date')
    .execute();
  return rows.map(({ on }) => on);
}
