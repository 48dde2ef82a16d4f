import type { Booking } from '#contract/bookings.ts';
import { isLateCancellation, type CancellationParty } from '#domain/bookings/cancellation.ts';
import { mayBecome, mayRestore } from '#domain/bookings/state.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { findBooking, type StoredBooking } from '#store/bookings/bookings.ts';
import { cancelBooking, restoreBooking } from '#store/bookings/change.ts';
import { removeClientOf } from '#store/cancelled-days/change.ts';
import type { ReadDb } from '#store/database.ts';
import { occupy, release } from '#store/occupancy/occupy.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { hoursOf, loadPlan } from '#service/kela-days/plan.ts';
import { SlotTaken } from '#service/occupancy/slot-taken.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { bookingSeenBy } from './seen-by.ts';
import { bookingAsSeen } from './seen-version.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Lets the booking go; its time is free for others at once. */
export async function cancel(
  { db, actor, now, audit, announce }: WriteCall,
  { party, reason, ...seen }: Seen & { readonly party: CancellationParty; readonly reason: string },
): Promise<Booking> {
  noIdentityCodes({ reason });
  const booking = await bookingAsSeen(db, seen);
  if (!mayBecome(booking.state, 'cancelled'))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'booking', state: booking.state });
  const late = isLateCancellation(booking, now);
  await cancelBooking(db, booking.id, { party, reason, late }, { staffId: actor.id, at: now });
  await release(db, { kind: 'booking', id: booking.id });
  audit('booking', booking.id);
  announce(booking.officeId, 'bookings', 'kela-days');
  return bookingSeenBy(actor, found(await findBooking(db, booking.id), 'booking'));
}

/** Brings a cancelled booking back to its old time, if nobody has it and the day is not closed meanwhile. */
export async function restore({ db, actor, now, audit, announce }: WriteCall, seen: Seen): Promise<Booking> {
  const booking = await bookingAsSeen(db, seen);
  // One that was let go for another time lives on there; bringing it back would book the client twice.
  if (!mayRestore(booking.state) || booking.movedToId !== null)
    return refuse('NOT_POSSIBLE_NOW', { entity: 'booking', state: booking.state });
  if (booking.squeezeInReason === null) {
    await refuseClosedDay(db, booking, now);
    const time = { resourceId: booking.adviserId, on: booking.on, range: booking };
    const clash = await occupy(db, time, { kind: 'booking', id: booking.id });
    if (clash) throw new SlotTaken(booking.officeId, time, clash);
  }
  await restoreBooking(db, booking.id, { staffId: actor.id, at: now });
  // Nobody has to be told any more that the office let the time go.
  if (await removeClientOf(db, { kind: 'booking', id: booking.id }))
    announce(booking.officeId, 'cancelled-days');
  audit('booking', booking.id);
  announce(booking.officeId, 'bookings', 'kela-days');
  return bookingSeenBy(actor, found(await findBooking(db, booking.id), 'booking'));
}

/** A day to come that has been closed since takes nobody back; a past one is only being put right. */
async function refuseClosedDay(
  db: ReadDb,
  { officeId, adviserId, on }: StoredBooking,
  now: Instant,
): Promise<void> {
  if (on < localOf(now).on) return;
  const plan = await loadPlan(db, officeId, on, on);
  const { state } = slotsOn(on, { ...hoursOf(plan, adviserId), occupied: [] });
  if (state.kind === 'closed') refuse('DAY_CLOSED', closedView(state.why));
}
