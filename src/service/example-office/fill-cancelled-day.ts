import { exampleKelaDay } from '#domain/example-office/calendar.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { mondayOf } from '#domain/time/week.ts';
import { addMark, insertClient } from '#store/cancelled-days/change.ts';
import { insertAll } from '#store/insert-all.ts';
import { insertException } from '#store/kela-days/exceptions.ts';
import { release } from '#store/occupancy/occupy.ts';
import type { Filling } from './filling.ts';

/** The cancelled Kela day is this many weeks after the present one. */
const WEEKS_AHEAD = 3;

const reason = 'Kelan koulutuspäivä';

/** One coming Kela day that Kela has cancelled: its bookings let go, the first client told, the others still to be called. */
export async function fillCancelledDay({ db, now, today, officeId, person, newId }: Filling): Promise<void> {
  const on = plusDays(mondayOf(today), WEEKS_AHEAD * 7 + exampleKelaDay.weekday - 1);
  const adviserId = person('adviser');
  const staffId = person('secretary');
  const cancelledAt = instantOf(plusDays(today, -1), at(14));
  await insertException(
    db,
    {
      id: newId('exception'),
      officeId,
      adviserId,
      kind: 'closed',
      fromOn: on,
      toOn: on,
      startMinute: null,
      endMinute: null,
      slotMinutes: null,
      reason,
      opensOnHoliday: false,
    },
    cancelledAt < now ? cancelledAt : now,
  );
  const bookings = await db
    .selectFrom('booking')
    .select(['id', 'start_minute as startMinute', 'end_minute as endMinute'])
    .where('office_id', '=', officeId)
    .where('on_date', '=', on)
    .where('state', '=', 'booked')
    .orderBy('start_minute')
    .execute();
  for (const [index, { id, startMinute, endMinute }] of bookings.entries()) {
    await db
      .updateTable('booking')
      .set({
        state: 'cancelled',
        cancelled_party: 'organisation',
        cancelled_reason: reason,
        cancelled_late: 0,
        cancelled_at: cancelledAt,
        cancelled_by_id: staffId,
        changed_at: cancelledAt,
        changed_by_id: staffId,
        version: 2,
      })
      .where('id', '=', id)
      .execute();
    await insertAll(db, 'booking_state', [
      { booking_id: id, state: 'cancelled', at: cancelledAt, staff_id: staffId },
    ]);
    await release(db, { kind: 'booking', id });
    const clientId = newId('cancelled-day-client');
    await insertClient(db, {
      id: clientId,
      of: { kind: 'booking', id },
      officeId,
      on,
      startMinute,
      endMinute,
      addedById: staffId,
      addedAt: cancelledAt,
    });
    if (index === 0)
      await addMark(db, clientId, {
        mark: 'reached',
        at: instantOf(plusDays(today, -1), at(14, 20)),
        staffId,
      });
  }
}
