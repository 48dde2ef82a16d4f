import { stepsOf } from '#domain/occupancy/steps.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import type { Occupied, SourceRef } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { insertAll } from '#store/insert-all.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** One day's time of several people. */
export interface TimeOfPeople {
  readonly resourceIds: readonly string[];
  readonly on: LocalDate;
  readonly range: MinuteRange;
}

/** A stretch within the wanted time that one of the people has not got free. */
export interface PersonTaken extends Occupied {
  readonly resourceId: string;
}

/** Everything that takes some of the time from any of the people, but for `own`; by person and start. */
export async function takenOf(db: ReadDb, time: TimeOfPeople, own?: SourceRef): Promise<PersonTaken[]> {
  const { resourceIds, on, range } = time;
  if (resourceIds.length === 0) return [];
  const rows = await db
    .selectFrom('occupancy')
    .select(['resource_id as resourceId', 'minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', 'in', resourceIds)
    .where('on_date', '=', on)
    .where('minute', 'in', stepsOf(range))
    .orderBy('resource_id')
    .orderBy('minute')
    .execute();
  const others = rows.filter(({ kind, id }) => !own || kind !== own.kind || id !== own.id);
  return resourceIds.flatMap((resourceId) =>
    fromSteps(
      others
        .filter((row) => row.resourceId === resourceId)
        .map(({ minute, kind, id }) => ({ minute, source: { kind, id } })),
    ).map((stretch) => ({ resourceId, ...stretch })),
  );
}

/**
 * Takes the time of all the people for the source, or nobody's: the answer is what stands in the way, empty when all was
 * taken. Time the source has already is let go first, so that it may move onto a part of itself.
 */
export async function occupyAll(db: WriteDb, time: TimeOfPeople, source: SourceRef): Promise<PersonTaken[]> {
  const taken = await takenOf(db, time, source);
  if (taken.length > 0) return taken;
  await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('resource_id', 'in', time.resourceIds)
    .execute();
  await insertAll(db, 'occupancy', rowsOf(time, source));
  return [];
}

/** Lets one person's time of the source go. */
export async function releasePerson(db: WriteDb, source: SourceRef, resourceId: string): Promise<void> {
  await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('resource_id', '=', resourceId)
    .execute();
}

/** Takes as much of the time as is free: a mark that was wrong is put right, so nothing is refused. */
export async function reclaimAll(db: WriteDb, time: TimeOfPeople, source: SourceRef): Promise<void> {
  const rows = rowsOf(time, source);
  if (rows.length === 0) return;
  await db
    .insertInto('occupancy')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function rowsOf({ resourceIds, on, range }: TimeOfPeople, source: SourceRef) {
  return resourceIds.flatMap((resourceId) =>
    stepsOf(range).map((minute: MinuteOfDay) => ({
      resource_id: resourceId,
      on_date: on,
      minute,
      source_kind: source.kind,
      source_id: source.id,
    })),
  );
}
