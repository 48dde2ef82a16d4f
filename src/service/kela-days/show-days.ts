import type { KelaDay as KelaDayView } from '#contract/kela-days.ts';
import type { KelaDay } from '#domain/kela-days/slots.ts';
import { appliesOn, isValidOn } from '#domain/kela-days/template.ts';
import { datesBetween, type LocalDate } from '#domain/time/local-date.ts';
import { compareArrivals } from '#domain/walk-ins/queue.ts';
import { bookingsBetween, type StoredBooking } from '#store/bookings/bookings.ts';
import { namesOf } from '#store/kela-days/advisers.ts';
import { walkInsBetween, type StoredWalkIn } from '#store/walk-ins/walk-ins.ts';
import { bookingSeenBy } from '#service/bookings/seen-by.ts';
import type { ReadCall } from '#service/read.ts';
import { walkInView } from '#service/walk-ins/view.ts';
import { closedView } from './closed.ts';
import { loadDays } from './days.ts';
import { advisersOf, hoursOf, loadPlan, type KelaPlan } from './plan.ts';

interface Range {
  readonly officeId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The office's Kela days in a range (both ends included), by day and adviser, with their bookings and walk-ins: twelve
 * queries at most, whatever the number of slots. A day is there when the adviser has hours, would have them but for a
 * closure, or is booked on it although nothing applies; with `everyAdviser` also when nothing but the adviser is in force.
 */
export async function showDays(
  call: ReadCall,
  { officeId, from, to }: Range,
  everyAdviser: boolean,
): Promise<KelaDayView[]> {
  const { db, actor } = call;
  const plan = await loadPlan(db, officeId, from, to);
  const bookings = await bookingsBetween(db, officeId, from, to);
  const walkIns = await walkInsBetween(db, officeId, from, to);
  const visited = [...bookings, ...walkIns].map(({ adviserId }) => adviserId);
  const advisers = [...new Set([...advisersOf(plan), ...visited])];
  const names = await namesOf(db, advisers);
  const dayOf = await loadDays(db, plan, advisers, from, to);
  const sorted = advisers
    .map((id) => ({ id, name: names.get(id) ?? '' }))
    .sort((one, other) =>
      one.name === other.name ? compare(one.id, other.id) : compare(one.name, other.name),
    );
  return datesBetween(from, to).flatMap((on) =>
    sorted.flatMap((adviser) => {
      const ofDay = (row: StoredBooking | StoredWalkIn) => row.adviserId === adviser.id && row.on === on;
      const booked = bookings.filter(ofDay);
      const arrived = walkIns.filter(ofDay);
      const day = dayOf(adviser.id, on);
      const shown =
        day.state.kind === 'open' ||
        booked.length + arrived.length > 0 ||
        has(plan, adviser.id, on, everyAdviser);
      if (!shown) return [];
      return [
        {
          ...head(day, officeId, adviser),
          bookings: booked.map((booking) => bookingSeenBy(actor, booking)),
          walkIns: arrived.sort(compareArrivals).map(walkInView),
        },
      ];
    }),
  );
}

function head(day: KelaDay, officeId: string, adviser: { id: string; name: string }) {
  return {
    on: day.on,
    officeId,
    adviserId: adviser.id,
    adviserName: adviser.name,
    state: day.state.kind,
    closed: day.state.kind === 'closed' ? closedView(day.state.why) : null,
    slots: day.slots.map(({ takenBy, ...slot }) => ({ ...slot, takenBy: takenBy ?? null })),
  };
}

/** True when a template gives the adviser the day (or, asked widely, is in force on it), closed or not. */
function has(plan: KelaPlan, adviserId: string, on: LocalDate, widely: boolean): boolean {
  return hoursOf(plan, adviserId).templates.some((template) =>
    widely ? isValidOn(template, on) : appliesOn(template, on),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
