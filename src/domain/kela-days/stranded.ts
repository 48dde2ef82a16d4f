import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaDay } from './slots.ts';

/** A booking as far as the hours of its day concern it. */
export interface BookedTime extends MinuteRange {
  readonly squeezeIn: boolean;
}

/**
 * True when a change of the hours leaves the booking without its adviser: the day closes, or the time was inside the hours
 * and is no longer. A squeeze-in stood beside the hours from the start, so only a closed day concerns it.
 */
export function isStranded(
  booking: BookedTime,
  before: Pick<KelaDay, 'state' | 'open'>,
  after: Pick<KelaDay, 'state' | 'open'>,
): boolean {
  if (before.state.kind === 'closed') return false;
  if (after.state.kind === 'closed') return true;
  return !booking.squeezeIn && isInside(booking, before.open) && !isInside(booking, after.open);
}

function isInside(time: MinuteRange, open: readonly MinuteRange[]): boolean {
  return open.some((one) => one.startMinute <= time.startMinute && time.endMinute <= one.endMinute);
}
