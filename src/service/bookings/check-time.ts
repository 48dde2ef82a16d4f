import { checkBooking, type BookingTime } from '#domain/bookings/check-booking.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { hoursOf, loadPlan } from '#service/kela-days/plan.ts';
import { refuse } from '#service/refuse.ts';

/** A time with the adviser it is wanted of. */
export interface WantedTime extends BookingTime {
  readonly officeId: string;
  readonly adviserId: string;
}

/**
 * Refuses a time that can't be booked, together with what is already known to be wrong: INVALID_INPUT with every problem,
 * or DAY_CLOSED when the closed day is the only one. Who has the time is not asked here.
 */
export async function checkTime(
  db: ReadDb,
  wanted: WantedTime,
  now: Instant,
  known: readonly { field: string; code: string }[] = [],
): Promise<void> {
  refuseUnknownDay('on', wanted.on);
  const plan = await loadPlan(db, wanted.officeId, wanted.on, wanted.on);
  const hasHours = plan.templates.some(({ adviserId }) => adviserId === wanted.adviserId);
  if (!hasHours && !(await isKelaAdviser(db, wanted.adviserId))) refuse('NOT_FOUND', { entity: 'adviser' });
  const day = slotsOn(wanted.on, { ...hoursOf(plan, wanted.adviserId), occupied: [] });
  const problems = [...checkBooking(wanted, day, localOf(now)), ...known];
  if (problems.length === 0) return;
  if (day.state.kind === 'closed' && problems.every(({ code }) => code === 'dayClosed'))
    refuse('DAY_CLOSED', closedView(day.state.why));
  refuse('INVALID_INPUT', { problems });
}
