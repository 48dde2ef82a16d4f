import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { BookingState } from './state.ts';

/**
 * True when a booking can't have come to the state yet: nobody is received before the day, and nobody has failed to come
 * before the time has begun. A slip of a key must not fill tomorrow's figures.
 */
export function isTooEarly(
  to: BookingState,
  booking: { readonly on: LocalDate; readonly startMinute: MinuteOfDay },
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): boolean {
  if (to === 'booked' || to === 'cancelled') return false;
  if (to === 'noShow')
    return booking.on > now.on || (booking.on === now.on && now.minute < booking.startMinute);
  return booking.on > now.on;
}
