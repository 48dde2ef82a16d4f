import type { BookingState } from '#domain/bookings/state.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { compareArrivals, type Arrival } from './queue.ts';

/** What the order of the list needs to know of a client with a time. */
export interface BookedClient {
  readonly id: string;
  readonly state: BookingState;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  /** Set on a squeeze-in, which keeps no time for a client who has not come. */
  readonly squeezeInReason: string | null;
}

/** Somebody in the line: with a time or without. */
export type InLine<Booked, Came> =
  { readonly kind: 'booking'; readonly booking: Booked } | { readonly kind: 'walkIn'; readonly walkIn: Came };

/**
 * Those who wait for one adviser in the order in which they are called: booked clients whose time has come (also one who
 * is late and not here yet, as long as the booked time lasts), then walk-ins (urgent income matters first, then by
 * arrival), then booked ones who came early.
 */
export function lineOf<Booked extends BookedClient, Came extends Arrival>(
  bookings: readonly Booked[],
  walkIns: readonly Came[],
  now: MinuteOfDay,
): InLine<Booked, Came>[] {
  const inOrder = [...bookings].sort((one, other) => one.startMinute - other.startMinute);
  const wrapped = (booking: Booked): InLine<Booked, Came> => ({ kind: 'booking', booking });
  return [
    ...inOrder.filter((booking) => isDue(booking, now)).map(wrapped),
    ...walkIns
      .filter(({ state }) => state === 'waiting' || state === 'called')
      .sort(compareArrivals)
      .map((walkIn): InLine<Booked, Came> => ({ kind: 'walkIn', walkIn })),
    ...inOrder.filter(({ state, startMinute }) => state === 'checkedIn' && startMinute > now).map(wrapped),
  ];
}

/** True when the booked time has come, and its client is here or can still come within it. */
export function isDue(booking: BookedClient, now: MinuteOfDay): boolean {
  if (booking.startMinute > now) return false;
  return booking.state === 'checkedIn' || isLate(booking, now);
}

/** True when the booked time runs and its client has not come. */
export function isLate(
  { state, startMinute, endMinute, squeezeInReason }: BookedClient,
  now: MinuteOfDay,
): boolean {
  return state === 'booked' && squeezeInReason === null && startMinute <= now && now < endMinute;
}

/**
 * Who is passed when this one is taken now: everybody before them in the line. A walk-in who has been called is on the way
 * in, so calling the next one passes nobody.
 */
export function passedBy<Booked extends BookedClient, Came extends Arrival>(
  line: readonly InLine<Booked, Came>[],
  id: string,
  step: 'call' | 'serve',
): InLine<Booked, Came>[] {
  const place = line.findIndex((one) => (one.kind === 'booking' ? one.booking.id : one.walkIn.id) === id);
  return line
    .slice(0, Math.max(place, 0))
    .filter((one) => step === 'serve' || one.kind === 'booking' || one.walkIn.state !== 'called');
}
