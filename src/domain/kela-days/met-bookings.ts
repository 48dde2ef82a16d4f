import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaDay } from './slots.ts';

/**
 * What a change does to a booking: its day closes, its time falls outside the hours, it no longer fills whole slots, or its
 * adviser has left by then.
 */
export const metWhys = ['dayClosed', 'outsideHours', 'offSlots', 'adviserLeft'] as const;

export type MetWhy = (typeof metWhys)[number];

/** A booking as far as the hours of its day concern it. */
export interface BookedTime extends MinuteRange {
  readonly squeezeIn: boolean;
}

type DayShape = Pick<KelaDay, 'state' | 'open' | 'capacity'>;

/**
 * Why a change of the hours meets the booking; undefined when it does not. Only what fitted before can be met: a squeeze-in
 * stood beside the hours from the start, so only a closed day concerns it, and a day that was closed already changes nothing.
 */
export function whyMet(booking: BookedTime, before: DayShape, after: DayShape): MetWhy | undefined {
  if (before.state.kind === 'closed') return undefined;
  if (after.state.kind === 'closed') return 'dayClosed';
  if (booking.squeezeIn) return undefined;
  if (isInside(booking, before.open) && !isInside(booking, after.open)) return 'outsideHours';
  return fillsSlots(booking, before.capacity) && !fillsSlots(booking, after.capacity)
    ? 'offSlots'
    : undefined;
}

/** True while somebody still means to come: the time of a day to come, or one of today that has not ended. */
export function isComing(
  booking: MinuteRange & { readonly on: LocalDate },
  now: { readonly on: LocalDate; readonly minute: number },
): boolean {
  return booking.on > now.on || (booking.on === now.on && booking.endMinute > now.minute);
}

function isInside(time: MinuteRange, open: readonly MinuteRange[]): boolean {
  return open.some((one) => one.startMinute <= time.startMinute && time.endMinute <= one.endMinute);
}

function fillsSlots(time: MinuteRange, slots: readonly MinuteRange[]): boolean {
  return (
    slots.some(({ startMinute }) => startMinute === time.startMinute) &&
    slots.some(({ endMinute }) => endMinute === time.endMinute)
  );
}
