import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Every occupied step of the people in a range of days (both ends included), ordered by person, day and minute. */
export async function occupiedSteps(
  db: ReadDb,
  resourceIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
) {
  return db
    .selectFrom('occupancy')
    .select([
      'resource_id as resourceId',
      'on_date as on',
      'minute',
      'source_kind as kind',
      'source_id as id',
    ])
    .where('resource_id', 'in', resourceIds)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('resource_id')
    .orderBy('on_date')
    .orderBy('minute')
    .execute();
}
