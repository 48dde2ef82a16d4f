import { awayHours } from '#domain/absences/absence.ts';
import { datesBetween } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { release } from '#store/occupancy/occupy.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import type { PersonDays } from './meanwhile.ts';

/**
 * Takes what is free of the person's days for the absence, so that nothing new can be agreed on them; what is agreed
 * already keeps its time until it goes, and then the absence takes it.
 */
export async function takeAwayTime(
  db: WriteDb,
  { id, staffId, fromOn, toOn }: PersonDays & { readonly id: string },
): Promise<void> {
  const source = { kind: 'absence' as const, id };
  await release(db, source);
  for (const on of datesBetween(fromOn, toOn))
    await takeFree(db, { resourceId: staffId, on, range: awayHours }, source);
}
