import { stepsOf } from '#domain/occupancy/steps.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';
import { handOn, type FreedDay } from './hand-on.ts';

const START_OF_DAY = 0 as MinuteOfDay;

/** Where somebody's time is: whose (a person or a room), on which day, from when to when. */
export interface TimeOf {
  readonly resourceId: string;
  readonly on: LocalDate;
  readonly range: MinuteRange;
}

/** The first thing that stands in the way. */
export interface Clash extends SourceRef {
  readonly minute: MinuteOfDay;
}

/**
 * Takes the time for the source, in the caller's transaction. The primary key (person, day, 5-minute step) makes an overlap
 * impossible for the database itself; the answer is undefined when all was taken, else what stands in the way (then
 * nothing has been taken).
 */
export async function occupy(db: WriteDb, time: TimeOf, source: SourceRef): Promise<Clash | undefined> {
  const clash = await firstClash(db, time);
  if (!clash) await take(db, time, source);
  return clash;
}

/**
 * Takes a new time for `source` before it lets all time of `old` go; the new may lie over the old one's own steps
 * (9.00–9.30 to 9.15–9.45). The answer is undefined when it was done, else what stands in the way (then nothing changed).
 */
export async function occupyInstead(
  db: WriteDb,
  time: TimeOf,
  source: SourceRef,
  old: SourceRef,
): Promise<Clash | undefined> {
  const clash = await firstClash(db, time, old);
  if (clash) return clash;
  // Nobody can come between within one write transaction; the old steps go first only because the two may share some.
  const freed = await letGo(db, old);
  await take(db, time, source);
  await handOn(db, freed);
  return undefined;
}

/**
 * Takes back, for a source that had let it go, as much of the time as is free from its start on: a mark is corrected
 * because it was wrong, so nothing is refused, and another's time is left alone.
 */
export async function reclaim(db: WriteDb, time: TimeOf, source: SourceRef): Promise<void> {
  const clash = await firstClash(db, time, source);
  const freed = await letGo(db, source, time.range.startMinute);
  const endMinute = clash?.minute ?? time.range.endMinute;
  await take(db, { ...time, range: { startMinute: time.range.startMinute, endMinute } }, source);
  await handOn(db, freed);
}

/**
 * Lets all time of the source go, or only the steps that begin at or after `fromMinute`. What the person has agreed elsewhere
 * on the same time takes it.
 */
export async function release(
  db: WriteDb,
  source: SourceRef,
  fromMinute: MinuteOfDay = START_OF_DAY,
): Promise<void> {
  await handOn(db, await letGo(db, source, fromMinute));
}

/** Deletes the source's steps and says on whose days they were. */
async function letGo(
  db: WriteDb,
  source: SourceRef,
  fromMinute: MinuteOfDay = START_OF_DAY,
): Promise<FreedDay[]> {
  const steps = await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('minute', '>=', fromMinute)
    .returning(['resource_id as resourceId', 'on_date as on'])
    .execute();
  return [...new Map(steps.map((step) => [`${step.on} ${step.resourceId}`, step])).values()];
}

/** The first step of the time that belongs to something else than `own`. */
async function firstClash(
  db: ReadDb,
  { resourceId, on, range }: TimeOf,
  own?: SourceRef,
): Promise<Clash | undefined> {
  let query = db
    .selectFrom('occupancy')
    .select(['minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', '=', resourceId)
    .where('on_date', '=', on)
    .where('minute', 'in', stepsOf(range))
    .orderBy('minute');
  if (own)
    query = query.where((row) =>
      row.or([row('source_kind', '!=', own.kind), row('source_id', '!=', own.id)]),
    );
  return query.executeTakeFirst();
}

async function take(db: WriteDb, { resourceId, on, range }: TimeOf, source: SourceRef): Promise<void> {
  const steps = stepsOf(range);
  if (steps.length === 0) return;
  await db
    .insertInto('occupancy')
    .values(
      steps.map((minute) => ({
        resource_id: resourceId,
        on_date: on,
        minute,
        source_kind: source.kind,
        source_id: source.id,
      })),
    )
    .execute();
}
