/** States of a booking, in the order of a visit. */
export const bookingStates = ['booked', 'checkedIn', 'started', 'fulfilled', 'noShow', 'cancelled'] as const;

export type BookingState = (typeof bookingStates)[number];

/** Codes of THL - Ajanvarauksen tila, 1.2.246.537.6.881. */
export const thlStateCodes: Record<BookingState, number> = {
  booked: 3,
  checkedIn: 10,
  started: 6,
  fulfilled: 7,
  noShow: 9,
  cancelled: 4,
};

/**
 * Steps and corrections from each state. Any mark but a cancellation can be taken back, for a no-show may come late and
 * a key may slip; a cancelled booking only comes back by restoring, since its time may have gone to another.
 */
const next: Record<BookingState, readonly BookingState[]> = {
  booked: ['checkedIn', 'started', 'fulfilled', 'noShow', 'cancelled'],
  checkedIn: ['started', 'fulfilled', 'noShow', 'cancelled', 'booked'],
  started: ['fulfilled', 'noShow', 'checkedIn', 'booked'],
  fulfilled: ['noShow', 'started', 'checkedIn', 'booked'],
  noShow: ['checkedIn', 'started', 'fulfilled', 'booked'],
  cancelled: [],
};

/** The states a booking can be given from this one, likeliest first. */
export function nextStates(state: BookingState): readonly BookingState[] {
  return next[state];
}

/** True when `to` can be given to a booking that is `from`. */
export function mayBecome(from: BookingState, to: BookingState): boolean {
  return next[from].includes(to);
}

/** True when the change takes an earlier mark back instead of going on. */
export function isCorrection(from: BookingState, to: BookingState): boolean {
  return (
    mayBecome(from, to) &&
    (from === 'fulfilled' || from === 'noShow' || bookingStates.indexOf(to) < bookingStates.indexOf(from))
  );
}

/** True when restoring brings it back (to `booked`, if its time is still free). */
export function mayRestore(state: BookingState): boolean {
  return state === 'cancelled';
}

/** True while the booking keeps its time from others. */
export function takesTime(state: BookingState): boolean {
  return state !== 'cancelled';
}

/** True when the day has passed and nobody has said what became of it: it belongs on the next morning's list. */
export function isUnresolved(state: BookingState): boolean {
  return state === 'booked' || state === 'checkedIn' || state === 'started';
}
