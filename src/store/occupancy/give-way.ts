import { stepsOf } from '#domain/occupancy/steps.ts';
import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';

/** Lets go only the source's steps that begin within the range; what it holds before and after stays its own. */
export async function giveWay(db: WriteDb, source: SourceRef, range: MinuteRange): Promise<void> {
  await db
    .deleteFrom('occupancy')
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .where('minute', 'in', stepsOf(range))
    .execute();
}
