import type { Booking } from '#contract/bookings.ts';
import { findBooking, type BookingDetails } from '#store/bookings/bookings.ts';
import { updateBookingDetails } from '#store/bookings/change.ts';
import { findOffice } from '#store/offices/offices.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { detailProblems } from './check-details.ts';
import { kindProblems } from './check-kind.ts';
import { bookingSeenBy } from './seen-by.ts';
import { bookingAsSeen } from './seen-version.ts';

/** Changes what was asked about the visit; its time changes by moving. */
export async function update(
  { db, actor, now, audit, announce }: WriteCall,
  { id, version, ...details }: BookingDetails & { readonly id: string; readonly version: number },
): Promise<Booking> {
  const booking = await bookingAsSeen(db, { id, version });
  if (booking.state === 'cancelled')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'booking', state: booking.state });
  const office = found(await findOffice(db, booking.officeId), 'office');
  const problems = [
    ...kindProblems(details.kind, booking.kind),
    ...detailProblems(details, booking.on, office.identityMode, booking.topics),
  ];
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  await updateBookingDetails(db, id, details, { staffId: actor.id, at: now });
  audit('booking', id);
  announce(booking.officeId, 'bookings', 'kela-days');
  return bookingSeenBy(actor, found(await findBooking(db, id), 'booking'));
}
