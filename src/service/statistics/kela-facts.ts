import { slotsOn } from '#domain/kela-days/slots.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import type { KelaBookingFact, KelaDayFact, WalkInFact } from '#domain/statistics/facts.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { waitedMinutes } from '#domain/walk-ins/waiting-time.ts';
import type { ReadDb } from '#store/database.ts';
import { bookingRows, otherSteps, walkInRows } from '#store/statistics/kela-rows.ts';
import { jointMeetingRows } from '#store/statistics/meeting-rows.ts';
import { advisersOf, hoursOf, loadPlan } from '#service/kela-days/plan.ts';

/** What is counted of the advisers' Kela days on any day of the range (both ends included), from eight queries. */
export async function kelaFacts(
  db: ReadDb,
  officeId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<(on: LocalDate) => KelaDayFact[]> {
  const key = ({ on, adviserId }: { on: LocalDate; adviserId: string }) => `${on} ${adviserId}`;
  const plan = await loadPlan(db, officeId, from, to);
  const bookings = await bookingRows(db, officeId, from, to);
  const walkIns = await walkInRows(db, officeId, from, to);
  const meetings = await jointMeetingRows(db, officeId, from, to);
  const visited = [...bookings, ...walkIns, ...meetings].map(({ adviserId }) => adviserId);
  // By id, so that the same rows always come in the same order.
  const advisers = [...new Set([...advisersOf(plan), ...visited])].sort((one, other) =>
    one < other ? -1 : 1,
  );
  const steps = advisers.length === 0 ? [] : await otherSteps(db, advisers, from, to);
  const [booked, met, arrived, taken] = [
    Map.groupBy(bookings, key),
    Map.groupBy(meetings, key),
    Map.groupBy(walkIns, key),
    Map.groupBy(steps, key),
  ];
  const inputs = new Map(advisers.map((id) => [id, { ...hoursOf(plan, id), occupied: [] }]));
  const factOf = (on: LocalDate, adviserId: string): KelaDayFact => {
    const ofDay = key({ on, adviserId });
    // A joint meeting is a visit of a client, so its time is used and not blocked.
    const own = met.get(ofDay) ?? [];
    const isOwn = (step: { kind: string; id: string }) =>
      step.kind === 'meeting' && own.some(({ id }) => id === step.id);
    const { capacity } = slotsOn(on, inputs.get(adviserId) ?? { ...hoursOf(plan, adviserId), occupied: [] });
    return {
      capacity,
      blocked: fromSteps(
        (taken.get(ofDay) ?? [])
          .filter((step) => !isOwn(step))
          .map(({ minute, kind, id }) => ({ minute, source: { kind, id } })),
      ).map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
      bookings: [...(booked.get(ofDay) ?? []).map(bookingFact), ...own.map(meetingFact)],
      walkIns: (arrived.get(ofDay) ?? []).map(walkInFact),
    };
  };
  return (on) =>
    advisers
      .map((adviserId) => factOf(on, adviserId))
      .filter((day) => day.capacity.length + day.bookings.length + day.walkIns.length > 0);
}

function bookingFact(row: Awaited<ReturnType<typeof bookingRows>>[number]): KelaBookingFact {
  return {
    startMinute: row.startMinute,
    endMinute: row.endMinute,
    state: row.state,
    squeezeIn: row.squeezeInReason !== null,
    movedToId: row.movedToId,
    lateCancellation: row.cancelledLate === 1,
    waitedMinutes: bookedWait(row),
  };
}

/** Undefined times are no wait of 0: a desk that does not mark arrivals has no figure. */
function bookedWait({
  on,
  startMinute,
  arrivedAt,
  startedAt,
}: Awaited<ReturnType<typeof bookingRows>>[number]): number | null {
  if (arrivedAt === null || startedAt === null || startedAt < arrivedAt) return null;
  return waitedMinutes({ arrivedAt, bookedAt: instantOf(on, startMinute) }, startedAt);
}

const bookingStates = {
  planned: 'booked',
  held: 'fulfilled',
  noShow: 'noShow',
  cancelled: 'cancelled',
} as const;

/** A joint meeting is one kind of booking: held it is fulfilled. Moving changes it where it is, so none was let go. */
function meetingFact(row: Awaited<ReturnType<typeof jointMeetingRows>>[number]): KelaBookingFact {
  return {
    startMinute: row.startMinute,
    endMinute: row.endMinute,
    state: bookingStates[row.state],
    squeezeIn: false,
    movedToId: null,
    lateCancellation: row.cancelledLate === 1,
    waitedMinutes: null,
  };
}

function walkInFact(row: Awaited<ReturnType<typeof walkInRows>>[number]): WalkInFact {
  return {
    state: row.state,
    startMinute: row.startMinute,
    endMinute: row.endMinute,
    waitedMinutes: row.startMinute === null ? null : Math.max(0, row.startMinute - row.arrivedMinute),
  };
}
