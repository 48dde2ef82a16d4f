import { closesFrom } from '#domain/cancelled-days/closes-from.ts';
import { isComing } from '#domain/kela-days/met-bookings.ts';
import { slotsOn, type KelaDay } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { comingBookings, type ComingBooking } from '#store/bookings/coming.ts';
import { startedBookings } from '#store/bookings/started.ts';
import type { ReadDb } from '#store/database.ts';
import { comingMeetings, type ComingMeeting } from '#store/joint-meetings/coming.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { insertException } from '#store/kela-days/exceptions.ts';
import { findOffice } from '#store/offices/offices.ts';
import { cancel } from '#service/bookings/cancel.ts';
import { cancel as cancelMeeting } from '#service/joint-meetings/cancel.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { hoursOf, loadPlan } from '#service/kela-days/plan.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { listClient } from './list-client.ts';

/** One adviser's day. */
export interface DayOf {
  readonly officeId: string;
  readonly adviserId: string;
  readonly on: LocalDate;
}

/** The bookings of the day that are still to come. */
export async function comingOf(db: ReadDb, day: DayOf, now: Instant): Promise<ComingBooking[]> {
  const today = localOf(now);
  return (await comingBookings(db, day.officeId, day.on, day.on)).filter(
    (booking) => booking.adviserId === day.adviserId && isComing(booking, today),
  );
}

/** The joint meetings of the day that have not begun: whoever sits in one already ends it in its own place. */
export async function meetingsOf(db: ReadDb, day: DayOf, now: Instant): Promise<ComingMeeting[]> {
  const today = localOf(now);
  return (await comingMeetings(db, day.officeId, day.on, day.on)).filter(
    ({ adviserId, on, startMinute }) =>
      adviserId === day.adviserId && (on > today.on || startMinute >= today.minute),
  );
}

/**
 * Cancels the rest of an adviser's day: closes it, lets every coming booking and joint meeting go for the organisation's
 * reason, and lists their clients to be told. What is past or under way stays as it is.
 */
export async function cancelDay(
  call: WriteCall,
  { reason, ...day }: DayOf & { readonly reason: string },
): Promise<{ exceptionId: string | null; clientIds: string[] }> {
  const { db, now, audit, announce } = call;
  noIdentityCodes({ reason });
  found(await findOffice(db, day.officeId), 'office');
  if (!(await isKelaAdviser(db, day.adviserId))) return refuse('NOT_FOUND', { entity: 'adviser' });
  refuseUnknownDay('on', day.on);
  if (day.on < localOf(now).on) return refuse('NOT_POSSIBLE_NOW', { entity: 'kela-day', state: 'past' });
  const plan = await loadPlan(db, day.officeId, day.on, day.on);
  const hours = slotsOn(day.on, { ...hoursOf(plan, day.adviserId), occupied: [] });
  const coming = await comingOf(db, day, now);
  const meetings = await meetingsOf(db, day, now);
  const isOver = hours.state.kind === 'closed' || isPast(hours, localOf(now));
  if (isOver && coming.length + meetings.length === 0)
    return refuse(
      'DAY_CLOSED',
      hours.state.kind === 'closed' ? closedView(hours.state.why) : { why: 'after-closing', name: null },
    );
  const exceptionId = isOver ? null : await close(call, day, hours, reason);
  const clientIds: string[] = [];
  for (const { id, version, ...time } of coming) {
    await cancel(call, { id, version, party: 'organisation', reason });
    clientIds.push(await listClient(call, { kind: 'booking', id }, { ...time, officeId: day.officeId }));
  }
  for (const { id, version, ...time } of meetings) {
    await cancelMeeting(call, { id, version, party: 'organisation', reason });
    clientIds.push(await listClient(call, { kind: 'meeting', id }, { ...time, officeId: day.officeId }));
  }
  audit('kela-day', `${day.officeId}/${day.on}`);
  announce(day.officeId, 'kela-days');
  return { exceptionId, clientIds };
}

/** True when the last hours of the day have gone by, also because they were cancelled. */
function isPast({ on, open }: KelaDay, now: { readonly on: LocalDate; readonly minute: number }): boolean {
  return on === now.on && open.every(({ endMinute }) => endMinute <= now.minute);
}

async function close(
  { db, now, newId, audit }: WriteCall,
  { officeId, adviserId, on }: DayOf,
  hours: KelaDay,
  reason: string,
): Promise<string> {
  const id = newId();
  const underWay = await startedBookings(db, { officeId, adviserId, on });
  await insertException(
    db,
    {
      id,
      officeId,
      adviserId,
      kind: 'closed',
      fromOn: on,
      toOn: on,
      startMinute: closesFrom(hours, localOf(now), underWay),
      endMinute: null,
      slotMinutes: null,
      reason,
      opensOnHoliday: false,
    },
    now,
  );
  audit('kela-exception', id);
  return id;
}
