import type { Booking, BookInput } from '#contract/bookings.ts';
import { findBooking } from '#store/bookings/bookings.ts';
import { deleteDraft } from '#store/bookings/drafts.ts';
import { insertBooking } from '#store/bookings/insert.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { findOffice } from '#store/offices/offices.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { linkBooking } from '#service/matters/link-booking.ts';
import { found } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { detailProblems } from './check-details.ts';
import { kindProblems } from './check-kind.ts';
import { checkTime } from './check-time.ts';
import { bookingSeenBy } from './seen-by.ts';

/** Takes the time for a client. A deliberate squeeze-in stands beside the slots and takes nobody's time. */
export async function book(
  call: WriteCall,
  { requestId: _, draftId, matterId, ...wanted }: BookInput,
): Promise<Booking> {
  const { db, actor, now, newId, audit, announce } = call;
  const office = found(await findOffice(db, wanted.officeId), 'office');
  noIdentityCodes({ squeezeInReason: wanted.squeezeInReason });
  const known = [...kindProblems(wanted.kind), ...detailProblems(wanted, wanted.on, office.identityMode)];
  await checkTime(db, wanted, now, known);
  const id = newId();
  if (wanted.squeezeInReason === null) {
    const time = { resourceId: wanted.adviserId, on: wanted.on, range: wanted };
    const clash = await occupy(db, time, { kind: 'booking', id });
    if (clash) throw new SlotTaken(office.id, time, clash);
  }
  await insertBooking(db, { id, ...wanted, movedFromId: null }, { staffId: actor.id, at: now });
  if (draftId !== null) await deleteDraft(db, { id: draftId, staffId: actor.id });
  if (matterId !== null) await linkBooking(call, matterId, id);
  audit('booking', id);
  announce(office.id, 'bookings', 'kela-days');
  return bookingSeenBy(actor, found(await findBooking(db, id), 'booking'));
}
