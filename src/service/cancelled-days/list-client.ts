import type { LocalDate } from '#domain/time/local-date.ts';
import { insertClient } from '#store/cancelled-days/change.ts';
import type { WriteCall } from '#service/write.ts';

/** Puts the client of a booking that the office has just let go on the list of those to be told. */
export async function listClient(
  { db, actor, now, newId, audit, announce }: WriteCall,
  booking: { readonly bookingId: string; readonly officeId: string; readonly on: LocalDate },
): Promise<string> {
  const id = newId();
  await insertClient(db, { id, ...booking, addedById: actor.id, addedAt: now });
  audit('cancelled-day-client', id);
  announce(booking.officeId, 'cancelled-days');
  return id;
}
