import { placeCall } from '#domain/calls/place-call.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { placesBetween, setPlace } from '#store/calls/places.ts';
import type { WriteDb } from '#store/database.ts';
import { lineDays } from '#service/service-hours/line-day.ts';

const LAST_DAY = localDate('9999-12-31');

/**
 * Asks again which calls of the days were inside the hours, after hours or closures of days gone by were entered
 * afterwards: the day, the list and the report must not tell different stories. Days to come have no calls.
 *
 * @param to last day, included; null for all that follow
 */
export async function reclassifyCalls(
  db: WriteDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate | null,
  now: Instant,
): Promise<void> {
  if (from > localOf(now).on) return;
  const dayOf = await lineDays(db, officeId, from, to ?? LAST_DAY);
  for (const call of await placesBetween(db, officeId, from, to)) {
    const place = placeCall(call.startedAt, call.endedAt, dayOf);
    if (place.time !== call.time || place.minutesAfterHours !== call.minutesAfterHours)
      await setPlace(db, call.id, place);
  }
}
