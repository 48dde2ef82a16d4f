import type { Booking } from '#contract/bookings.ts';
import { STEP_MINUTES } from '#domain/occupancy/steps.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Arrival } from './arrivals.ts';

/** The shortest visit that is offered in the time of somebody who is late. */
const SHORT_MINUTES = 10;

/**
 * The minutes until which a walk-in can be taken into the time of the booked clients who would be passed: a short visit on
 * the five-minute grid, and the whole rest of the time that is running. Empty when none of them has the time now.
 */
export function outOfTurnEnds(passed: readonly Arrival[], now: MinuteOfDay): readonly MinuteOfDay[] {
  const running = passed
    .flatMap((one): Booking[] => (one.kind === 'booking' ? [one.booking] : []))
    .find(
      ({ startMinute, endMinute, squeezeInReason }) =>
        squeezeInReason === null && startMinute <= now && now < endMinute,
    );
  if (!running) return [];
  const short = Math.ceil((now + SHORT_MINUTES) / STEP_MINUTES) * STEP_MINUTES;
  const ends = [short, running.endMinute].filter((end) => end <= running.endMinute && end > now);
  return [...new Set(ends)] as MinuteOfDay[];
}
