import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/**
 * From which minute on a cancelled day is closed: null for the whole day. A day that has begun keeps the hours gone by and
 * the visits under way, so that what was done stays counted.
 */
export function closesFrom(
  day: { readonly on: LocalDate; readonly open: readonly MinuteRange[] },
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
  underWay: readonly MinuteRange[],
): MinuteOfDay | null {
  const first = day.open[0]?.startMinute;
  if (day.on !== now.on || first === undefined) return null;
  const step = now.minute - (now.minute % STEP_MINUTES);
  const closes = Math.max(step, ...underWay.map(({ endMinute }) => endMinute));
  return closes <= first ? null : minuteOfDay(closes);
}
