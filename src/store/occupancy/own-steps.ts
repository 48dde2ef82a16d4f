import type { SourceRef } from '#domain/occupancy/occupied.ts';
import type { OwnSteps } from '#domain/outside-times/conflicts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { ReadDb } from '#store/database.ts';

/** What the office itself has arranged with a person from a day on: all but what the person agreed elsewhere. */
export async function ownStepsFrom(db: ReadDb, resourceId: string, from: LocalDate): Promise<OwnSteps> {
  const rows = await db
    .selectFrom('occupancy')
    .select(['on_date as on', 'minute', 'source_kind as kind', 'source_id as id'])
    .where('resource_id', '=', resourceId)
    .where('on_date', '>=', from)
    .where('source_kind', '!=', 'outside')
    .execute();
  const days = new Map<LocalDate, Map<MinuteOfDay, SourceRef>>();
  for (const { on, minute, kind, id } of rows) {
    const day = days.get(on) ?? new Map<MinuteOfDay, SourceRef>();
    days.set(on, day.set(minute, { kind, id }));
  }
  return days;
}
