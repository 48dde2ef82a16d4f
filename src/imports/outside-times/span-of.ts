import type { OutsideSpan } from '#domain/outside-times/outside-time.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { TimeOfCalendar } from './time-of.ts';

/** How long a time of a calendar lasts: whole days, or milliseconds. */
export type Length = { readonly days: number } | { readonly ms: number };

const START = minuteOfDay(0);
const END = minuteOfDay(1440);

/** The office's days and minutes that a time of the given length covers; a whole day is 0.00–24.00. */
export function spanOf(start: TimeOfCalendar, length: Length): OutsideSpan {
  if (start.kind === 'day') {
    const days = 'days' in length ? length.days : 1;
    return { on: start.on, startMinute: START, toOn: plusDays(start.on, days - 1), endMinute: END };
  }
  const from = localOf(start.at);
  const to = localOf((start.at + ('ms' in length ? length.ms : 0)) as Instant);
  const endsAtMidnight = to.minute === 0 && to.on > from.on;
  return {
    on: from.on,
    startMinute: from.minute,
    toOn: endsAtMidnight ? plusDays(to.on, -1) : to.on,
    endMinute: endsAtMidnight ? END : to.minute,
  };
}
