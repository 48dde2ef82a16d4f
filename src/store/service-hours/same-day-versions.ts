import type { LocalDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { WriteDb } from '#store/database.ts';
import { listServiceHours } from './service-hours.ts';

/**
 * Makes room for a version among those that begin on the same day: the weekdays it speaks of are taken from them, and
 * one that has none left goes. So a version saved twice corrects the first, and versions of other weekdays stay beside it.
 */
export async function takeWeekdays(
  db: WriteDb,
  officeId: string,
  validFromOn: LocalDate,
  weekdays: readonly Weekday[],
): Promise<void> {
  for (const one of await listServiceHours(db, officeId)) {
    if (one.validFromOn !== validFromOn) continue;
    const left = one.weekdays.filter((weekday) => !weekdays.includes(weekday));
    if (left.length === one.weekdays.length) continue;
    await (left.length === 0
      ? db.deleteFrom('service_hours').where('id', '=', one.id).execute()
      : db
          .updateTable('service_hours')
          .set({ weekdays: left.join('') })
          .where('id', '=', one.id)
          .execute());
  }
}
