import { SEARCH_DAYS, type FreeTime, type Moment } from '#domain/kela-days/free-times.ts';
import { roundOutward, STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';

/** What decides the common free time of several people on a day. */
export interface CommonDay {
  /** The Kela adviser's hours, breaks left out, by start; empty on a closed day. */
  readonly open: readonly MinuteRange[];
  /** What takes the time of any of the people, in any order. */
  readonly busy: readonly MinuteRange[];
}

export interface CommonSearch {
  /** The day and minute that were wanted. */
  readonly wanted: Moment;
  /** Length of the meeting in minutes. */
  readonly minutes: number;
  /** How many times to offer at most. */
  readonly count: number;
  /** None starts before this. */
  readonly notBefore: Moment;
  /** The day of a date; asked once per date, in order, and no further than needed. */
  readonly dayOf: (date: LocalDate) => CommonDay;
  /** Days to look at, the wanted one included; {@link SEARCH_DAYS} when absent. */
  readonly days?: number;
}

/** Stretches within the adviser's hours in which nobody is taken, by start; shorter ones than `minutes` left out. */
export function commonFree({ open, busy }: CommonDay, minutes: number): MinuteRange[] {
  const taken = busy.map(roundOutward).sort((one, other) => one.startMinute - other.startMinute);
  return open.flatMap((hours) => {
    const free: MinuteRange[] = [];
    let start = (Math.ceil(hours.startMinute / STEP_MINUTES) * STEP_MINUTES) as MinuteOfDay;
    for (const one of [...taken, { startMinute: hours.endMinute, endMinute: hours.endMinute }]) {
      const endMinute = Math.min(one.startMinute, hours.endMinute) as MinuteOfDay;
      if (endMinute - start >= minutes) free.push({ startMinute: start, endMinute });
      start = Math.max(start, one.endMinute) as MinuteOfDay;
    }
    return free;
  });
}

/**
 * Times of the given length at which all are free, nearest to the wanted one first: those of the same day by distance (the
 * earlier of two equally near), then one for each following day, as near as it gets to the wanted time of day.
 */
export function nearestCommonFree(search: CommonSearch): FreeTime[] {
  const { wanted, minutes, count, notBefore, dayOf } = search;
  const found: FreeTime[] = [];
  for (let index = 0; index < (search.days ?? SEARCH_DAYS) && found.length < count; index += 1) {
    const on = plusDays(wanted.on, index);
    if (on < notBefore.on) continue;
    const earliest = on === notBefore.on ? notBefore.minute : 0;
    const starts = commonFree(dayOf(on), minutes)
      .flatMap((stretch) => startsIn(stretch, wanted.minute, minutes))
      .filter((start) => start >= earliest)
      .sort((one, other) => Math.abs(one - wanted.minute) - Math.abs(other - wanted.minute) || one - other);
    const offered = starts.slice(0, index === 0 ? count - found.length : 1);
    found.push(...offered.map((start) => ({ on, startMinute: start, endMinute: plus(start, minutes) })));
  }
  return found;
}

/** The start nearest to the wanted one, and from it on every `minutes` both ways: times that don't overlap each other. */
function startsIn(stretch: MinuteRange, wanted: MinuteOfDay, minutes: number): MinuteOfDay[] {
  const last = stretch.endMinute - minutes;
  const nearest = Math.min(Math.max(wanted, stretch.startMinute), last);
  const starts: number[] = [];
  for (let start = nearest; start >= stretch.startMinute; start -= minutes) starts.push(start);
  for (let start = nearest + minutes; start <= last; start += minutes) starts.push(start);
  return starts as MinuteOfDay[];
}

function plus(minute: MinuteOfDay, minutes: number): MinuteOfDay {
  return (minute + minutes) as MinuteOfDay;
}
