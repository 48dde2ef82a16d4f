import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { SEARCH_DAYS } from '#domain/kela-days/free-times.ts';
import { firstAndThirdFree, FREE_SLOTS_ASKED, type FreeSlots } from '#domain/statistics/free-slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { freeTimes } from '#service/kela-days/free-times.ts';

/**
 * How far the nearest free slots of any of the offices are now, each in its own office's working days. Null when the period
 * does not hold today: what was free on another day is not known any more.
 */
export async function freeSlotFacts(
  db: ReadDb,
  officeIds: readonly string[],
  { from, to }: Period,
  now: Instant,
): Promise<FreeSlots | null> {
  const today = localOf(now).on;
  if (today < from || to < today) return null;
  const last = withinCalendar(today, SEARCH_DAYS - 1);
  const workingDays: number[] = [];
  for (const officeId of officeIds) {
    const closures = await closuresBetween(db, officeId, today, last);
    for (const { on } of await freeTimes(db, officeId, FREE_SLOTS_ASKED, now))
      workingDays.push(workingDaysBetween(today, on, closures));
  }
  return firstAndThirdFree(workingDays);
}
