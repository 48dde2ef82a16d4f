import { minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { bookingsPassedBy } from '#store/walk-ins/turns.ts';
import type { StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import type { WriteCall } from '#service/write.ts';

/** What a walk-in leaves over from `fromMinute` on is again the time of the booked clients who were passed and still wait. */
export async function giveBack(
  { db }: WriteCall,
  { id, officeId, on }: StoredWalkIn,
  fromMinute: MinuteOfDay,
): Promise<void> {
  for (const booking of await bookingsPassedBy(db, officeId, on, id)) {
    const startMinute = minuteOfDay(Math.max(fromMinute, booking.startMinute));
    const range = { startMinute, endMinute: booking.endMinute };
    await takeFree(db, { resourceId: booking.adviserId, on, range }, { kind: 'booking', id: booking.id });
  }
}
