import type { Booking } from '#contract/bookings.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { findBooking } from '#store/bookings/bookings.ts';
import { markMoved } from '#store/bookings/change.ts';
import { insertBooking } from '#store/bookings/insert.ts';
import { occupyInstead } from '#store/occupancy/occupy.ts';
import { followMoved } from '#service/matters/link-booking.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { checkTime } from './check-time.ts';
import { bookingSeenBy } from './seen-by.ts';
import { bookingAsSeen } from './seen-version.ts';

interface MoveInput extends MinuteRange {
  readonly id: string;
  readonly version: number;
  readonly adviserId: string;
  readonly on: LocalDate;
}

/**
 * Moves a client to another time: a new booking that holds the time before the old one lets go of its own, each naming the
 * other. The old is let go without being a cancellation. The new one is always an ordinary booking, as a squeeze-in needs a
 * reason of its own; its topics stay as they were chosen.
 */
export async function move(
  { db, actor, now, newId, audit, announce }: WriteCall,
  { id: fromId, version, adviserId, on, startMinute, endMinute }: MoveInput,
): Promise<{ from: Booking; to: Booking }> {
  const old = await bookingAsSeen(db, { id: fromId, version });
  if (old.state !== 'booked' && old.state !== 'checkedIn')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'booking', state: old.state });
  const wanted = {
    ...old,
    adviserId,
    on,
    startMinute,
    endMinute,
    squeezeInReason: null,
    lateEntry: false,
  };
  await checkTime(db, wanted, now);
  const id = newId();
  const time = { resourceId: adviserId, on, range: { startMinute, endMinute } };
  const clash = await occupyInstead(db, time, { kind: 'booking', id }, { kind: 'booking', id: fromId });
  if (clash) throw new SlotTaken(old.officeId, time, clash);
  const by = { staffId: actor.id, at: now };
  await insertBooking(db, { ...wanted, id, movedFromId: fromId }, by);
  await markMoved(db, fromId, id, by);
  await followMoved(db, { fromId, toId: id }, by);
  audit('booking', fromId);
  audit('booking', id);
  announce(old.officeId, 'bookings', 'kela-days');
  return {
    from: bookingSeenBy(actor, found(await findBooking(db, fromId), 'booking')),
    to: bookingSeenBy(actor, found(await findBooking(db, id), 'booking')),
  };
}
