import type { KelaDay } from '#domain/kela-days/slots.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { holds, type MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** The time of a booking as the form has it. */
export interface BookingTime {
  readonly on: LocalDate;
  readonly startMinute: MinuteOfDay;
  readonly endMinute: MinuteOfDay;
  /** Deliberately beside the slots; null for an ordinary booking. An empty reason is a missing one. */
  readonly squeezeInReason: string | null;
  /** Entered afterwards ("jälkikirjaus"). */
  readonly lateEntry: boolean;
}

export type BookingProblemCode =
  | 'offGrid'
  | 'endNotAfterStart'
  | 'inThePast'
  | 'lateEntryNotPast'
  | 'dayClosed'
  | 'outsideSlots'
  | 'reasonMissing';

export interface BookingProblem {
  readonly field: keyof BookingTime;
  readonly code: BookingProblemCode;
}

/**
 * What is wrong with the time, in the order of the form; empty when it can be booked. Whether somebody already has
 * the time is not asked here: the store's occupancy decides that at the moment of saving.
 */
export function checkBooking(
  time: BookingTime,
  day: Pick<KelaDay, 'state' | 'open' | 'capacity'>,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): BookingProblem[] {
  const problems: BookingProblem[] = [];
  const add = (bad: boolean, field: keyof BookingTime, code: BookingProblemCode) => {
    if (bad) problems.push({ field, code });
  };
  const past = isPast(time, now);
  add(past && !time.lateEntry, 'on', 'inThePast');
  add(!past && time.lateEntry, 'lateEntry', 'lateEntryNotPast');
  add(!isOnGrid(time.startMinute), 'startMinute', 'offGrid');
  add(!isOnGrid(time.endMinute), 'endMinute', 'offGrid');
  add(time.endMinute <= time.startMinute, 'endMinute', 'endNotAfterStart');
  if (time.squeezeInReason !== null) {
    add(time.squeezeInReason.trim() === '', 'squeezeInReason', 'reasonMissing');
    return problems;
  }
  if (day.state.kind === 'closed') add(true, 'on', 'dayClosed');
  else add(!fits(time, day), 'startMinute', 'outsideSlots');
  return problems;
}

/** Past when its end has gone by: a time that is running can still be given to the client who comes in. */
function isPast(time: BookingTime, now: { readonly on: LocalDate; readonly minute: MinuteOfDay }): boolean {
  return time.on < now.on || (time.on === now.on && time.endMinute <= now.minute);
}

/** Begins within a slot and stays within the hours; a joint meeting may take several slots in a row, but no break. */
function fits(time: BookingTime, day: Pick<KelaDay, 'open' | 'capacity'>): boolean {
  const stretch = day.open.find((one) => holds(one, time.startMinute));
  return (
    stretch !== undefined &&
    time.endMinute <= stretch.endMinute &&
    day.capacity.some((slot) => holds(slot, time.startMinute))
  );
}
