import type { Decision } from '#contract/decisions.ts';
import type { MetBooking } from '#contract/refusals.ts';
import { isComing, whyMet } from '#domain/kela-days/met-bookings.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { comingBookings, type ComingBooking } from '#store/bookings/coming.ts';
import { comingMeetings } from '#store/joint-meetings/coming.ts';
import { findJointMeeting } from '#store/joint-meetings/joint-meetings.ts';
import type { ReadDb } from '#store/database.ts';
import { cancel } from '#service/bookings/cancel.ts';
import { move } from '#service/bookings/move.ts';
import { listClient } from '#service/cancelled-days/list-client.ts';
import { cancel as cancelMeeting } from '#service/joint-meetings/cancel.ts';
import { move as moveMeeting } from '#service/joint-meetings/move.ts';
import { found, refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { freeInstead } from './free-instead.ts';
import { hoursOf, type KelaPlan } from './plan.ts';

/** A change of what decides an office's hours: the plan as it is and as it would be, on the days it can concern. */
export interface PlanChange {
  readonly before: KelaPlan;
  readonly after: KelaPlan;
  /** Both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The one way a change of hours is saved: bookings to come that it meets are named and nothing is saved, until each has been
 * decided about; then the change and the decisions are one write. A moved or cancelled client goes to the list of those to
 * be told. @throws MEETS_BOOKINGS
 */
export async function saveDeciding(
  call: WriteCall,
  changes: readonly PlanChange[],
  decisions: readonly Decision[],
  save: () => Promise<void>,
): Promise<void> {
  const { db, now } = call;
  const met: MetBooking[] = [];
  for (const change of changes) met.push(...(await findMet(db, change, now)));
  const byBooking = new Map(decisions.map((decision) => [decision.bookingId, decision]));
  if (met.some(({ id }) => !byBooking.has(id))) {
    const plans = changes.map(({ after }) => after);
    return refuse('MEETS_BOOKINGS', { bookings: met, freeTimes: await freeInstead(db, plans, met, now) });
  }
  await save();
  for (const booking of met) {
    const decision = byBooking.get(booking.id);
    if (decision) await carryOut(call, booking, decision);
  }
}

async function findMet(
  db: ReadDb,
  { before, after, from, to }: PlanChange,
  now: Instant,
): Promise<MetBooking[]> {
  const today = localOf(now);
  const { officeId } = before;
  const first = from < today.on ? today.on : from;
  const bookings = await comingBookings(db, officeId, first, to);
  const meetings = await comingMeetings(db, officeId, first, to);
  return [
    ...bookings.map((booking) => ({ kind: 'booking' as const, ...booking })),
    ...meetings.map((meeting) => ({ kind: 'meeting' as const, squeezeIn: false, ...meeting })),
  ]
    .filter((one) => isComing(one, today))
    .flatMap((one) => {
      const why = reason(one, before, after);
      // A meeting lasts as long as it lasts: slots of another length are nothing to it.
      if (!why || (one.kind === 'meeting' && why === 'offSlots')) return [];
      const { squeezeIn: _, ...row } = one;
      return [{ ...row, officeId, why }];
    })
    .sort((one, other) =>
      one.on === other.on ? one.startMinute - other.startMinute : one.on < other.on ? -1 : 1,
    );
}

function reason(booking: ComingBooking, before: KelaPlan, after: KelaPlan) {
  const lastOn = after.lastDays.get(booking.adviserId);
  // Whoever is kept on a closed day is there still; nobody is received by somebody who has left.
  if (lastOn !== before.lastDays.get(booking.adviserId) && lastOn !== undefined && booking.on > lastOn)
    return 'adviserLeft' as const;
  const hours = (plan: KelaPlan) =>
    slotsOn(booking.on, { ...hoursOf(plan, booking.adviserId), occupied: [] });
  return whyMet(booking, hours(before), hours(after));
}

async function carryOut(call: WriteCall, met: MetBooking, decision: Decision): Promise<void> {
  if (decision.choice === 'keep') return;
  const { bookingId: id, version } = decision;
  if (met.kind === 'meeting') await carryOutMeeting(call, decision);
  else if (decision.choice === 'cancel') {
    const { party, reason: words } = decision;
    await cancel(call, { id, version, party, reason: words });
  } else {
    const { adviserId, on, startMinute, endMinute } = decision;
    await move(call, { id, version, adviserId, on, startMinute, endMinute });
  }
  await listClient(call, { kind: met.kind, id }, met);
}

/** Another time is taken for all the meeting's people, with its own adviser. */
async function carryOutMeeting(
  call: WriteCall,
  decision: Exclude<Decision, { choice: 'keep' }>,
): Promise<void> {
  const { bookingId: id, version } = decision;
  if (decision.choice === 'cancel') {
    const { party, reason: words } = decision;
    await cancelMeeting(call, { id, version, party, reason: words });
    return;
  }
  const { adviserId, on, startMinute, endMinute } = decision;
  const { way, place, ...meeting } = found(await findJointMeeting(call.db, id), 'joint-meeting');
  if (adviserId !== meeting.adviserId)
    return refuse('INVALID_INPUT', { problems: [{ field: 'decisions', code: 'notAccepted' }] });
  await moveMeeting(call, { id, version, on, startMinute, endMinute, way, place });
}
