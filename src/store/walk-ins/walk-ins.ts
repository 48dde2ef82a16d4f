import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import type { ReadDb } from '#store/database.ts';

const columns = [
  'walk_in.id',
  'walk_in.office_id as officeId',
  'walk_in.adviser_id as adviserId',
  'walk_in.on_date as on',
  'walk_in.state',
  'walk_in.client_label as clientLabel',
  'walk_in.urgent_income as urgentIncome',
  'walk_in.arrived_at as arrivedAt',
  'walk_in.arrived_minute as arrivedMinute',
  'caller.name as calledByName',
  'walk_in.start_minute as startMinute',
  'walk_in.end_minute as endMinute',
  'changer.name as changedByName',
  'walk_in.changed_at as changedAt',
  'walk_in.version',
] as const;

/** A client without a booking as stored, with the names of the people who received them. */
export interface StoredWalkIn {
  readonly id: string;
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
  readonly state: WalkInState;
  readonly clientLabel: string;
  readonly topics: readonly string[];
  readonly urgentIncome: boolean;
  readonly arrivedAt: Instant;
  readonly arrivedMinute: MinuteOfDay;
  readonly calledByName: string | null;
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
  readonly changedByName: string;
  readonly changedAt: Instant;
  readonly version: number;
}

function selectWalkIns(db: ReadDb) {
  return db
    .selectFrom('walk_in')
    .innerJoin('staff_member as changer', 'changer.id', 'walk_in.changed_by_id')
    .leftJoin('staff_member as caller', 'caller.id', 'walk_in.called_by_id')
    .select(columns);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectWalkIns>['execute']>>[number];

async function withTopics(db: ReadDb, rows: readonly Row[]): Promise<StoredWalkIn[]> {
  if (rows.length === 0) return [];
  const topics = await db
    .selectFrom('walk_in_topic')
    .select(['walk_in_id as id', 'topic_code as code'])
    .where(
      'walk_in_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('topic_code')
    .execute();
  const codesOf = Map.groupBy(topics, ({ id }) => id);
  return rows.map((row) => ({
    ...row,
    urgentIncome: row.urgentIncome === 1,
    topics: (codesOf.get(row.id) ?? []).map(({ code }) => code),
  }));
}

/** One client, or undefined. */
export async function findWalkIn(db: ReadDb, id: string): Promise<StoredWalkIn | undefined> {
  return (await withTopics(db, await selectWalkIns(db).where('walk_in.id', '=', id).execute()))[0];
}

/** Clients without a booking in a range of days (both included), by day and arrival. */
export async function walkInsBetween(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredWalkIn[]> {
  const rows = await selectWalkIns(db)
    .where('walk_in.office_id', '=', officeId)
    .where('walk_in.on_date', '>=', from)
    .where('walk_in.on_date', '<=', to)
    .orderBy('walk_in.on_date')
    .orderBy('walk_in.arrived_at')
    .orderBy('walk_in.id')
    .execute();
  return withTopics(db, rows);
}
