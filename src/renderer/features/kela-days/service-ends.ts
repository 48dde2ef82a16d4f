import type { KelaDay } from '#contract/kela-days.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** A shorter visit than this is hardly begun before it ends. */
const LEAST_MINUTES = 15;

/**
 * The minutes until which a walk-in can be taken now, the likeliest first: the end of the slot that is running (or of the
 * next, when little is left of it), then the later slots' ends, none past what is free.
 */
export function serviceEnds(
  slots: KelaDay['slots'],
  now: MinuteOfDay,
  freeUntil: MinuteOfDay,
): readonly MinuteOfDay[] {
  const ends = slots
    .map(({ endMinute }) => endMinute)
    .filter((end) => end >= now + LEAST_MINUTES && end <= freeUntil);
  return [...new Set([...ends, freeUntil])].sort((one, other) => one - other);
}
