import { tzOffset } from '@date-fns/tz';
import { toDate } from 'date-fns';
import { fromDayNumber, toDayNumber, type LocalDate } from './local-date.ts';
import type { MinuteOfDay } from './minute-of-day.ts';

/** A moment: milliseconds since 1970-01-01T00:00:00Z. Columns end in `_at`. */
export type Instant = number & { readonly Instant: unique symbol };

/** The one time zone of the product; the computer's own is never used. */
export const OFFICE_ZONE = 'Europe/Helsinki';

/** Where the program reads the time; only composition roots make one. */
export type Clock = () => Instant;

/** The moment as a value. @throws RangeError when it is not a whole number of milliseconds. */
export function instant(value: number): Instant {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a moment: ${value}`);
  return value as Instant;
}

/** Local day and minute (seconds dropped) of a moment at the office. */
export function localOf(moment: Instant): { readonly on: LocalDate; readonly minute: MinuteOfDay } {
  const minutes = Math.floor(moment / MINUTE_MS) + offsetAt(moment);
  const dayNumber = Math.floor(minutes / 1440);
  return { on: fromDayNumber(dayNumber), minute: (minutes - dayNumber * 1440) as MinuteOfDay };
}

/**
 * The moment at which the office's clocks show the given day and minute. A minute that the spring change skips
 * (28.3.2027 3.00–3.59) is read as the same distance after the change; one that autumn repeats is its first.
 */
export function instantOf(on: LocalDate, minute: MinuteOfDay): Instant {
  const wall = (toDayNumber(on) * 1440 + minute) * MINUTE_MS;
  // The offsets in force a day earlier and later; the clock changes at most once between them.
  const before = wall - offsetAt(wall - 1440 * MINUTE_MS) * MINUTE_MS;
  const after = wall - offsetAt(wall + 1440 * MINUTE_MS) * MINUTE_MS;
  return (before === after || shows(before, wall) || !shows(after, wall) ? before : after) as Instant;
}

const MINUTE_MS = 60_000;

function shows(moment: number, wall: number): boolean {
  return moment + offsetAt(moment) * MINUTE_MS === wall;
}

/** Minutes that the office's clocks are ahead of UTC. */
function offsetAt(moment: number): number {
  return tzOffset(OFFICE_ZONE, toDate(moment));
}
