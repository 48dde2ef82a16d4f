import { TZDate } from '@date-fns/tz';
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
  const local = new TZDate(moment, OFFICE_ZONE);
  const midnight = `${String(local.getFullYear()).padStart(4, '0')}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}`;
  return { on: midnight as LocalDate, minute: (local.getHours() * 60 + local.getMinutes()) as MinuteOfDay };
}

/**
 * The moment at which the office's clocks show the given day and minute. A minute that the spring change skips
 * (28.3.2027 3.00–3.59) is read as the same distance after the change; one that autumn repeats is its first.
 */
export function instantOf(on: LocalDate, minute: MinuteOfDay): Instant {
  const day = minute === 1440 ? fromDayNumber(toDayNumber(on) + 1) : on;
  const rest = minute === 1440 ? 0 : minute;
  const local = new TZDate(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
    Math.floor(rest / 60),
    rest % 60,
    OFFICE_ZONE,
  );
  return local.getTime() as Instant;
}
