import type { OutsideSource, OutsideSpan, OutsideState } from '#domain/outside-times/outside-time.ts';
import type { KnownTime } from '#domain/outside-times/plan-import.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** An outside time as it is stored. */
export interface StoredOutsideTime extends OutsideSpan {
  readonly id: string;
  readonly adviserId: string;
  readonly source: OutsideSource;
  readonly state: OutsideState;
  readonly changedAt: Instant;
  readonly changedByName: string;
  readonly version: number;
}

const select = (db: ReadDb) =>
  db
    .selectFrom('outside_time')
    .innerJoin('staff_member as changer', 'changer.id', 'outside_time.changed_by_id')
    .select([
      'outside_time.id',
      'outside_time.adviser_id as adviserId',
      'outside_time.source',
      'outside_time.state',
      'outside_time.on_date as on',
      'outside_time.start_minute as startMinute',
      'outside_time.to_on as toOn',
      'outside_time.end_minute as endMinute',
      'outside_time.changed_at as changedAt',
      'changer.name as changedByName',
      'outside_time.version',
    ]);

/** What takes the adviser's time from a day on, by time. */
export function heldOutsideTimes(
  db: ReadDb,
  adviserId: string,
  from: LocalDate,
): Promise<StoredOutsideTime[]> {
  return select(db)
    .where('outside_time.adviser_id', '=', adviserId)
    .where('outside_time.to_on', '>=', from)
    .where('outside_time.state', '=', 'held')
    .orderBy('outside_time.on_date')
    .orderBy('outside_time.start_minute')
    .orderBy('outside_time.id')
    .execute();
}

/** One outside time, or undefined. */
export function findOutsideTime(db: ReadDb, id: string): Promise<StoredOutsideTime | undefined> {
  return select(db).where('outside_time.id', '=', id).executeTakeFirst();
}

/** Everything that has been imported for the adviser, also what has been let go: an import is compared with it. */
export function importedTimes(db: ReadDb, adviserId: string): Promise<KnownTime[]> {
  return db
    .selectFrom('outside_time')
    .select([
      'id',
      'uid_digest as event',
      'occurrence',
      'sequence',
      'stamped_at as stampedAt',
      'state',
      'on_date as on',
      'start_minute as startMinute',
      'to_on as toOn',
      'end_minute as endMinute',
    ])
    .where('adviser_id', '=', adviserId)
    .where('source', '=', 'file')
    .execute();
}
