import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';

/** Calls that began inside the hours, answered or missed, by day of the range (both ends included). */
export async function callsInsideHours(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<ReadonlyMap<LocalDate, number>> {
  const rows = await db
    .selectFrom('call')
    .select((row) => ['on_date as on', row.fn.countAll<number>().as('count')])
    .where('office_id', '=', officeId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .where('state', 'in', ['recorded', 'missed'])
    .where('time', '=', 'inside')
    .groupBy('on_date')
    .execute();
  return new Map(rows.map(({ on, count }) => [on, count]));
}
