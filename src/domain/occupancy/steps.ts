import { minuteOfDay, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/** Length of one occupied step in minutes; somebody's time is taken in whole steps. */
export const STEP_MINUTES = 5;

/** True when the minute lies on the 5-minute grid. */
export function isOnGrid(minute: number): boolean {
  return minute % STEP_MINUTES === 0;
}

/** The range widened to the grid: 9.41–9.58 takes 9.40–10.00. */
export function roundOutward(range: MinuteRange): MinuteRange {
  return {
    startMinute: minuteOfDay(range.startMinute - (range.startMinute % STEP_MINUTES)),
    endMinute: minuteOfDay(Math.ceil(range.endMinute / STEP_MINUTES) * STEP_MINUTES),
  };
}

/** First minute of every step that the range touches, in order; empty for an empty range. */
export function stepsOf(range: MinuteRange): MinuteOfDay[] {
  if (range.endMinute <= range.startMinute) return [];
  const { startMinute, endMinute } = roundOutward(range);
  return Array.from(
    { length: (endMinute - startMinute) / STEP_MINUTES },
    (_, index) => (startMinute + index * STEP_MINUTES) as MinuteOfDay,
  );
}
