import { stepsOf } from '#domain/occupancy/steps.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import type { TimeOf } from './occupy.ts';

/** Lets go only the source's steps that begin within the range; what it holds before and after stays its own. */
export async function giveWay(db: WriteDb, source: SourceRef, range: MinuteRange): Promise<void> {
  await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('minute', 'in', stepsOf(range))
    .execute();
}

/** Takes every step of the time that nobody holds; steps of others, and its own, stay as they are. */
export async function takeWhatIsFree(
  db: WriteDb,
  { resourceId, on, range }: TimeOf,
  source: SourceRef,
): Promise<void> {
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
    .onConflict((conflict) => conflict.columns(['resource_id', 'on_date', 'minute']).doNothing())
    .execute();
}
