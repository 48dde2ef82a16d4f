import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaDay } from './slots.ts';

/** How many days ahead a search looks, the first day included. */
export const SEARCH_DAYS = 60;

/** A free slot of a day. */
export interface FreeTime extends MinuteRange {
  readonly on: LocalDate;
}

/** A minute of a day. */
export interface Moment {
  readonly on: LocalDate;
  readonly minute: MinuteOfDay;
}

export interface FreeTimeSearch {
  readonly from: Moment;
  /** How many to find at most. */
  readonly count: number;
  /** The Kela day of a date; asked once per date, in order, and no further than needed. */
  readonly dayOf: (date: LocalDate) => KelaDay;
  /** Days to look at, `from.on` included; {@link SEARCH_DAYS} when absent. */
  readonly days?: number;
}

/** The first `count` free slots that start at or after `from`, in order of time. */
export function nextFree(search: FreeTimeSearch): FreeTime[] {
  const found: FreeTime[] = [];
  for (let index = 0; index < (search.days ?? SEARCH_DAYS) && found.length < search.count; index += 1) {
    const day = search.dayOf(plusDays(search.from.on, index));
    found.push(...freeOf(day, search.from));
  }
  return found.slice(0, search.count);
}

/**
 * Free slots nearest to a wanted time that was taken: first those of the same day by distance (the earlier of two
 * equally near), then the following days in order of time. None starts before `notBefore`.
 */
export function nearestFree(search: FreeTimeSearch & { readonly notBefore?: Moment }): FreeTime[] {
  const { from, count, dayOf } = search;
  const earliest = search.notBefore ?? { on: from.on, minute: 0 as MinuteOfDay };
  const sameDay = freeOf(dayOf(from.on), earliest).sort(
    (one, other) =>
      Math.abs(one.startMinute - from.minute) - Math.abs(other.startMinute - from.minute) ||
      one.startMinute - other.startMinute,
  );
  const missing = count - sameDay.length;
  if (missing <= 0) return sameDay.slice(0, count);
  const tomorrow = { on: plusDays(from.on, 1), minute: 0 as MinuteOfDay };
  const start = earliest.on > from.on ? earliest : tomorrow;
  const days = (search.days ?? SEARCH_DAYS) - 1;
  return [...sameDay, ...nextFree({ from: start, count: missing, dayOf, days })];
}

function freeOf(day: KelaDay, from: Moment): FreeTime[] {
  if (day.on < from.on) return [];
  return day.slots
    .filter((slot) => slot.free && (day.on > from.on || slot.startMinute >= from.minute))
    .map(({ startMinute, endMinute }) => ({ on: day.on, startMinute, endMinute }));
}
