import { stepsOf } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** What takes somebody's time, by kind and id. */
export interface OccupancySource {
  readonly kind: string;
  readonly id: string;
}

/** The first thing that stands in the way. */
export interface Clash extends OccupancySource {
  readonly minute: number;
}

/**
 * Takes the person's time for the source, in the caller's transaction. The primary key (person, day, 5-minute step) makes
 * an overlap impossible for the database itself; the answer is undefined when all was taken, else what stands in the way
 * (then nothing has been taken).
 */
export async function occupy(
  db: WriteDb,
  resourceId: string,
  on: LocalDate,
  range: MinuteRange,
  source: OccupancySource,
): Promise<Clash | undefined> {
  const minutes = stepsOf(range);
  const taken = await db
    .selectFrom('occupancy')
    .select(['minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', '=', resourceId)
    .where('on_date', '=', on)
    .where('minute', 'in', minutes)
    .orderBy('minute')
    .executeTakeFirst();
  if (taken) return taken;
  await db
    .insertInto('occupancy')
    .values(
      minutes.map((minute) => ({
        resource_id: resourceId,
        on_date: on,
        minute,
        source_kind: source.kind,
        source_id: source.id,
      })),
    )
    .execute();
  return undefined;
}

/** Lets all time of the source go, or only what begins at or after `fromMinute`. */
export async function release(db: WriteDb, source: OccupancySource, fromMinute = 0): Promise<void> {
  await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('minute', '>=', fromMinute)
    .execute();
}

/** Every occupied step of a person in a range of days (both ends included), ordered by day and minute. */
export async function occupiedSteps(db: ReadDb, resourceId: string, from: LocalDate, to: LocalDate) {
  return db
    .selectFrom('occupancy')
    .select(['on_date as on', 'minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', '=', resourceId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('minute')
    .execute();
}
