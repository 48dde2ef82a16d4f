import type { SourceRef } from '#domain/occupancy/occupied.ts';
import { stepsOf } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';

/** Takes every step of the time that nobody holds; steps of others, and its own, stay as they are. */
export async function takeFree(
  db: WriteDb,
  time: { readonly resourceId: string; readonly on: LocalDate; readonly range: MinuteRange },
  source: SourceRef,
): Promise<void> {
  const steps = stepsOf(time.range);
  if (steps.length === 0) return;
  await db
    .insertInto('occupancy')
    .values(
      steps.map((minute) => ({
        resource_id: time.resourceId,
        on_date: time.on,
        minute,
        source_kind: source.kind,
        source_id: source.id,
      })),
    )
    .onConflict((conflict) => conflict.columns(['resource_id', 'on_date', 'minute']).doNothing())
    .execute();
}
