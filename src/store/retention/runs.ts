import type { RetentionArea, RetentionMonths } from '#domain/retention/areas.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** How many things of each area had something removed. */
export type RemovedCounts = Readonly<Partial<Record<RetentionArea, number>>>;

/** One run over an office's words. */
export interface RetentionRun {
  readonly id: string;
  readonly officeId: string;
  readonly months: RetentionMonths;
  /** The day whose boundary it goes by. */
  readonly on: LocalDate;
  readonly startedAt: Instant;
  /** Null for a run by itself. */
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly removed: RemovedCounts;
  readonly copiesRemoved: number;
  readonly endedAt: Instant | null;
  readonly clearedAt: Instant | null;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('retention_run')
    .leftJoin('staff_member', 'staff_member.id', 'retention_run.staff_id')
    .select([
      'retention_run.id',
      'office_id as officeId',
      'months',
      'on_date as on',
      'started_at as startedAt',
      'staff_id as staffId',
      'staff_member.name as staffName',
      'removed',
      'copies_removed as copiesRemoved',
      'ended_at as endedAt',
      'cleared_at as clearedAt',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toRun = (row: Row): RetentionRun => ({
  ...row,
  months: JSON.parse(row.months) as RetentionMonths,
  removed: JSON.parse(row.removed) as RemovedCounts,
});

/** One run, or undefined. */
export async function findRun(db: ReadDb, id: string): Promise<RetentionRun | undefined> {
  const row = await select(db).where('retention_run.id', '=', id).executeTakeFirst();
  return row && toRun(row);
}

/** The office's last run, or undefined. */
export async function lastRun(db: ReadDb, officeId: string): Promise<RetentionRun | undefined> {
  const row = await select(db)
    .where('office_id', '=', officeId)
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toRun(row);
}

/** Runs of every office that were cut off, or whose leftovers are not gone yet; the oldest first. */
export async function openRuns(db: ReadDb): Promise<RetentionRun[]> {
  return (await select(db).where('cleared_at', 'is', null).orderBy('started_at').execute()).map(toRun);
}

/** Writes down that a run begins. */
export async function insertRun(
  db: WriteDb,
  {
    id,
    officeId,
    months,
    on,
    startedAt,
    staffId,
  }: Omit<RetentionRun, 'staffName' | 'removed' | 'copiesRemoved' | 'endedAt' | 'clearedAt'>,
): Promise<void> {
  await db
    .insertInto('retention_run')
    .values({
      id,
      office_id: officeId,
      months: JSON.stringify(months),
      on_date: on,
      started_at: startedAt,
      staff_id: staffId,
      ended_at: null,
      cleared_at: null,
    })
    .execute();
}

/** Adds to what a run has removed, in the transaction that removes it. */
export async function addRemoved(db: WriteDb, id: string, area: RetentionArea, count: number): Promise<void> {
  const { removed } = await db
    .selectFrom('retention_run')
    .select('removed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const counts = JSON.parse(removed) as RemovedCounts;
  await db
    .updateTable('retention_run')
    .set({ removed: JSON.stringify({ ...counts, [area]: (counts[area] ?? 0) + count }) })
    .where('id', '=', id)
    .execute();
}

/** Writes down how far a run has come. */
export async function markRun(
  db: WriteDb,
  id: string,
  { endedAt, clearedAt, copiesRemoved }: { endedAt?: Instant; clearedAt?: Instant; copiesRemoved?: number },
): Promise<void> {
  await db
    .updateTable('retention_run')
    .set({
      ...(endedAt !== undefined && { ended_at: endedAt }),
      ...(clearedAt !== undefined && { cleared_at: clearedAt }),
      ...(copiesRemoved !== undefined && { copies_removed: copiesRemoved }),
    })
    .where('id', '=', id)
    .execute();
}
