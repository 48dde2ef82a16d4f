import type { FreeSlot } from '#contract/kela-days.ts';
import {
  nearestFree,
  nextFree,
  SEARCH_DAYS,
  type FreeTime,
  type Moment,
} from '#domain/kela-days/free-times.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { withinCalendar } from './calendar.ts';
import { loadDays } from './days.ts';
import { advisersOf, hoursOf, loadPlan } from './plan.ts';

/** The office's next `count` free slots from now on, by time and adviser. */
export async function freeTimes(
  db: ReadDb,
  officeId: string,
  count: number,
  now: Instant,
): Promise<FreeSlot[]> {
  const from = localOf(now);
  const to = withinCalendar(from.on, SEARCH_DAYS - 1);
  const days = daysBetween(from.on, to) + 1;
  const plan = await loadPlan(db, officeId, from.on, to);
  const advisers = advisersOf(plan);
  const names = await namesOf(db, advisers);
  const dayOf = await loadDays(db, plan, advisers, from.on, to);
  return advisers
    .flatMap((adviserId) =>
      nextFree({
        from,
        count,
        days,
        hours: hoursOf(plan, adviserId),
        dayOf: (on) => dayOf(adviserId, on),
      }).map((free) => ({
        officeId,
        adviserId,
        adviserName: names.get(adviserId) ?? '',
        ...free,
      })),
    )
    .sort(compareFree)
    .slice(0, count);
}

/**
 * The adviser's free slots nearest to a time that was taken, none of them past. The day itself is looked at first, since
 * it nearly always has enough; the search goes on to the following weeks only when it has not.
 */
export async function nearestFreeTimes(
  db: ReadDb,
  wanted: Moment & { readonly officeId: string; readonly adviserId: string },
  count: number,
  now: Instant,
): Promise<FreeTime[]> {
  const { officeId, adviserId } = wanted;
  const today = localOf(now);
  // For a time that is past (a late entry) the nearest ones begin now.
  const { on, minute } = wanted.on < today.on ? today : wanted;
  const last = withinCalendar(on, SEARCH_DAYS - 1);
  const plan = await loadPlan(db, officeId, on, last);
  const search = async (to: LocalDate) => {
    const dayOf = await loadDays(db, plan, [adviserId], on, to);
    return nearestFree({
      from: { on, minute },
      count,
      days: daysBetween(on, to) + 1,
      hours: hoursOf(plan, adviserId),
      notBefore: today,
      dayOf: (date) => dayOf(adviserId, date),
    });
  };
  const sameDay = await search(on);
  return sameDay.length >= count ? sameDay : search(last);
}

function compareFree(one: FreeSlot, other: FreeSlot): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  if (one.startMinute !== other.startMinute) return one.startMinute - other.startMinute;
  return one.adviserName < other.adviserName ? -1 : 1;
}
