import { roundOutward, STEP_MINUTES, stepsOf } from '#domain/occupancy/steps.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';

export interface EarlyEnd {
  /** What stays taken, on the 5-minute grid. */
  readonly kept: MinuteRange;
  /** First minutes of the steps that become free, in order. */
  readonly freedSteps: readonly MinuteOfDay[];
}

/**
 * What becomes free when a booking or walk-in ends before its time: every 5-minute step that had not begun. A visit
 * keeps at least its first step, so that it stays visible in the day; nothing is freed at or after the end.
 */
export function endEarly(taken: MinuteRange, finishedMinute: MinuteOfDay): EarlyEnd {
  const whole = roundOutward(taken);
  const finished = Math.ceil(finishedMinute / STEP_MINUTES) * STEP_MINUTES;
  const endMinute = Math.min(
    whole.endMinute,
    Math.max(finished, whole.startMinute + STEP_MINUTES),
  ) as MinuteOfDay;
  return {
    kept: { startMinute: whole.startMinute, endMinute },
    freedSteps: stepsOf({ startMinute: endMinute, endMinute: whole.endMinute }),
  };
}
