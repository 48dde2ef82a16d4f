import type { Booking } from '#contract/bookings.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { lineOf, passedBy, type InLine } from '#domain/walk-ins/line.ts';
import { compareArrivals } from '#domain/walk-ins/queue.ts';

/** Somebody at the office, or late for a time that runs: with a time or without. */
export type Arrival = InLine<Booking, WalkIn>;

export interface Arrivals {
  /** In the order in which they are called. */
  readonly waiting: readonly Arrival[];
  readonly inService: readonly Arrival[];
  readonly ended: readonly Arrival[];
}

/** The one list of those who have come, and of the booked ones whose time runs without them. */
export function arrivalsOf(
  bookings: readonly Booking[],
  walkIns: readonly WalkIn[],
  now: MinuteOfDay,
): Arrivals {
  const started = bookings
    .filter(({ state }) => state === 'started')
    .sort((one, other) => one.startMinute - other.startMinute)
    .map((booking): Arrival => ({ kind: 'booking', booking }));
  const came = (...states: readonly WalkIn['state'][]) =>
    walkIns
      .filter(({ state }) => states.includes(state))
      .sort(compareArrivals)
      .map((walkIn): Arrival => ({ kind: 'walkIn', walkIn }));
  return {
    waiting: lineOf(bookings, walkIns, now),
    inService: [...started, ...came('inService')],
    ended: came('done', 'left', 'notServed'),
  };
}

/** Who is in line for the same adviser before the walk-in. */
export function aheadOf(
  walkIn: WalkIn,
  waiting: readonly Arrival[],
  step: 'call' | 'serve',
): readonly Arrival[] {
  const sameAdviser = waiting.filter((one) => adviserOf(one) === walkIn.adviserId);
  return passedBy(sameAdviser, walkIn.id, step);
}

function adviserOf(arrival: Arrival): string {
  return arrival.kind === 'booking' ? arrival.booking.adviserId : arrival.walkIn.adviserId;
}
