import type { Booking } from '#contract/bookings.ts';
import { isUnresolved, mayBecome, type BookingState } from '#domain/bookings/state.ts';
import { isTooEarly } from '#domain/bookings/too-early.ts';
import { roundOutward, STEP_MINUTES } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { endEarly } from '#domain/walk-ins/end-early.ts';
import { findBooking, type StoredBooking } from '#store/bookings/bookings.ts';
import { setBookingState } from '#store/bookings/change.ts';
import type { WriteDb } from '#store/database.ts';
import { reclaim, release } from '#store/occupancy/occupy.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import { found, refuse } from '#service/refuse.ts';
import { aheadOf, recordTurn } from '#service/walk-ins/line.ts';
import type { WriteCall } from '#service/write.ts';
import { bookingSeenBy } from './seen-by.ts';
import { bookingAsSeen } from './seen-version.ts';

/**
 * Marks what became of the booking, or corrects a mark. A visit that ends before its time and a client who does not come
 * leave the rest of the time free at once; the steps gone by stay taken. Letting the booking go has its own operation.
 */
export async function changeState(
  call: WriteCall,
  { state, ...seen }: { readonly id: string; readonly version: number; readonly state: BookingState },
): Promise<Booking> {
  const { db, actor, now, audit, announce } = call;
  const booking = await bookingAsSeen(db, seen);
  const local = localOf(now);
  if (state === 'cancelled' || !mayBecome(booking.state, state) || isTooEarly(state, booking, local))
    return refuse('NOT_POSSIBLE_NOW', { entity: 'booking', state: booking.state });
  if (state === 'started' && isUnresolved(booking.state)) await recordChoice(call, booking);
  await setBookingState(db, booking.id, state, { staffId: actor.id, at: now });
  if (booking.squeezeInReason === null) await keepTime(db, booking, state, local);
  audit('booking', booking.id);
  announce(booking.officeId, 'bookings', 'kela-days');
  return bookingSeenBy(actor, found(await findBooking(db, booking.id), 'booking'));
}

/** Taken before others who were in line: no fault, for the adviser chooses, but it is written down. */
async function recordChoice(call: WriteCall, booking: StoredBooking): Promise<void> {
  if (booking.on !== localOf(call.now).on) return;
  const ahead = await aheadOf(call.db, booking, 'serve', call.now);
  const { id, officeId } = booking;
  await recordTurn(call, { kind: 'booking', id, officeId }, ahead);
}

async function keepTime(
  db: WriteDb,
  booking: StoredBooking,
  to: BookingState,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): Promise<void> {
  const source = { kind: 'booking', id: booking.id } as const;
  // A past day's time is of no use to anybody: it stays as the visit was.
  if (booking.on < now.on) return;
  if (to === 'fulfilled' || to === 'noShow') {
    const { kept } = endEarly(booking, booking.on > now.on ? booking.startMinute : now.minute);
    return release(db, source, kept.endMinute);
  }
  const { startMinute, endMinute } = roundOutward(booking);
  const thisStep = booking.on > now.on ? startMinute : minuteOfDay(now.minute - (now.minute % STEP_MINUTES));
  const from = thisStep < startMinute ? startMinute : thisStep;
  if (from >= endMinute) return;
  const range = { startMinute: from, endMinute };
  const time = { resourceId: booking.adviserId, on: booking.on, range };
  // A mark that is taken back takes the time to come back with it, as far as nobody else has got it. A client who gave way
  // to another takes, when the turn comes, what that other has left of the time.
  if (!isUnresolved(booking.state)) await reclaim(db, time, source);
  else if (to === 'started') await takeFree(db, time, source);
}
