import type { Booking } from '#contract/bookings.ts';
import type { Person } from '#contract/session.ts';
import type { StoredBooking } from '#store/bookings/bookings.ts';

/**
 * A booking as the person may see it. The Kela adviser is a guest of another authority and reads no free text of the office
 * but the note meant for Kela: a reason shows as given, its words don't.
 */
export function bookingSeenBy(actor: Person, stored: StoredBooking): Booking {
  const { changedByName: _by, changedAt: _at, topics, cancellation, squeezeInReason, ...booking } = stored;
  const guest = actor.roles.every((role) => role === 'kelaAdviser');
  return {
    ...booking,
    topics: [...topics],
    squeezeInReason: guest && squeezeInReason !== null ? '' : squeezeInReason,
    cancellation: cancellation && { ...cancellation, reason: guest ? '' : cancellation.reason },
  };
}
