/** Minutes from local midnight, 0–1440 inclusive; 1440 only as an end. Columns end in `_minute`. */
export type MinuteOfDay = number & { readonly MinuteOfDay: unique symbol };

/** A stretch of one local day; the end is not part of it (9.00–10.30 holds 10.29 but not 10.30). */
export interface MinuteRange {
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
}

/** True for a whole number 0–1440. */
export function isMinuteOfDay(value: number): value is MinuteOfDay {
  return Number.isInteger(value) && value >= 0 && value <= 1440;
}

/** The minute as a value. @throws RangeError outside 0–1440 or not whole. */
export function minuteOfDay(value: number): MinuteOfDay {
  if (!isMinuteOfDay(value)) throw new RangeError(`Not a minute of the day: ${value}`);
  return value;
}

/** Minute for an hour and minute of the clock: `at(10, 30)` is 630. */
export function at(hour: number, minute = 0): MinuteOfDay {
  return minuteOfDay(hour * 60 + minute);
}

/** True when the minute lies in the range (end excluded). */
export function holds(range: MinuteRange, minute: MinuteOfDay): boolean {
  return minute >= range.startMinute && minute < range.endMinute;
}

/** True when the two share at least one minute. */
export function overlaps(one: MinuteRange, other: MinuteRange): boolean {
  return one.startMinute < other.endMinute && other.startMinute < one.endMinute;
}

/**
 * Reads a time as people write it: `9`, `9.00`, `9:05`, `09.05`, `klo 9.30`, `0930`. The dot is the Finnish form.
 * Returns undefined when it is not a time of day (24.00 is accepted as the end of the day).
 */
export function parseMinute(text: string): MinuteOfDay | undefined {
  const cleaned = text
    .trim()
    .toLowerCase()
    .replace(/^kl(o|\.)?\s*/, '');
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(cleaned) ?? /^(\d{2})(\d{2})$/.exec(cleaned);
  if (!parts) return undefined;
  const value = Number(parts[1]) * 60 + Number(parts[2] ?? 0);
  return Number(parts[2] ?? 0) < 60 && isMinuteOfDay(value) ? value : undefined;
}
