import type { Booking } from '#contract/bookings.ts';
import type { KelaDay } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** What one adviser's day comes to at a minute of it. */
export interface KelaDaySummary {
  /** Free slots that have not ended. */
  readonly free: number;
  /** Slots of the whole day that somebody or something has taken. */
  readonly taken: number;
  /** The next client by appointment: the earliest who has not been let in. */
  readonly next: Booking | undefined;
  /** Those who came without a booking and wait, the longest waiting first. */
  readonly waiting: readonly WalkIn[];
}

/** The summary of a day of today at the given minute. */
export function summaryOf(day: KelaDay, minute: MinuteOfDay): KelaDaySummary {
  const expected = day.bookings
    .filter(({ state, endMinute }) => state === 'checkedIn' || (state === 'booked' && endMinute > minute))
    .sort((one, other) => one.startMinute - other.startMinute);
  return {
    free: day.slots.filter(({ free, endMinute }) => free && endMinute > minute).length,
    taken: day.slots.filter(({ free }) => !free).length,
    next: expected[0],
    waiting: day.walkIns
      .filter(({ state }) => state === 'waiting' || state === 'called')
      .sort((one, other) => one.arrivedAt - other.arrivedAt),
  };
}
