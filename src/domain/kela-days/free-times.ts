import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaHoursInput } from './hours.ts';
import { kelaDates } from './kela-dates.ts';
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
  readonly dayOf: (date: LocalDate) => Pick<KelaDay, 'on' | 'slots'>;
  /** Days to look at, `from.on` included; {@link SEARCH_DAYS} when absent. */
  readonly days?: number;
  /** What decides the hours: with it, only the days that may have any are asked. */
  readonly hours?: Pick<KelaHoursInput, 'templates' | 'exceptions'>;
}

/** The first `count` free slots that start at or after `from`, in order of time. */
export function nextFree(search: FreeTimeSearch): FreeTime[] {
  const { from, count, days = SEARCH_DAYS, hours, dayOf } = search;
  const found: FreeTime[] = [];
  for (const date of hours ? kelaDates(from.on, days, hours) : datesFrom(from.on, days)) {
    if (found.length >= count) break;
    addFree(found, dayOf(date), from);
  }
  return found.length > count ? found.slice(0, count) : found;
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
  return [...sameDay, ...nextFree({ ...search, from: start, count: missing, days })];
}

function* datesFrom(first: LocalDate, days: number): Generator<LocalDate> {
  for (let index = 0; index < days; index += 1) yield plusDays(first, index);
}

function freeOf(day: Pick<KelaDay, 'on' | 'slots'>, from: Moment): FreeTime[] {
  const found: FreeTime[] = [];
  addFree(found, day, from);
  return found;
}

function addFree(found: FreeTime[], { on, slots }: Pick<KelaDay, 'on' | 'slots'>, from: Moment): void {
  if (on < from.on) return;
  const earliest = on === from.on ? from.minute : 0;
  for (const { free, startMinute, endMinute } of slots)
    if (free && startMinute >= earliest) found.push({ on, startMinute, endMinute });
}
