import type { Booking } from '#contract/bookings.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { compareArrivals } from '#domain/walk-ins/queue.ts';

/** Somebody at the office: with a time or without. */
export type Arrival =
  | { readonly kind: 'booking'; readonly booking: Booking }
  | { readonly kind: 'walkIn'; readonly walkIn: WalkIn };

export interface Arrivals {
  readonly waiting: readonly Arrival[];
  readonly inService: readonly Arrival[];
  readonly ended: readonly Arrival[];
}

/**
 * The one list of those who have come, in the order they are called: booked clients whose time has come, then walk-ins
 * (urgent income matters first, then by arrival), then booked ones who are early.
 */
export function arrivalsOf(
  bookings: readonly Booking[],
  walkIns: readonly WalkIn[],
  now: MinuteOfDay,
): Arrivals {
  const booked = (state: Booking['state']) =>
    bookings
      .filter((booking) => booking.state === state)
      .sort((one, other) => one.startMinute - other.startMinute)
      .map((booking): Arrival => ({ kind: 'booking', booking }));
  const came = (...states: readonly WalkIn['state'][]) =>
    walkIns
      .filter(({ state }) => states.includes(state))
      .sort(compareArrivals)
      .map((walkIn): Arrival => ({ kind: 'walkIn', walkIn }));
  const here = booked('checkedIn');
  const isDue = (arrival: Arrival) => arrival.kind === 'booking' && arrival.booking.startMinute <= now;
  return {
    waiting: [
      ...here.filter(isDue),
      ...came('waiting', 'called'),
      ...here.filter((arrival) => !isDue(arrival)),
    ],
    inService: [...booked('started'), ...came('inService')],
    ended: came('done', 'left'),
  };
}
