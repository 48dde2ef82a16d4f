import { isUnresolved } from '#domain/bookings/state.ts';
import { overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';
import type { KelaDayFact } from './facts.ts';

/** Kela days of a day or a month. Squeeze-ins are in no other count: they are no capacity and use none. */
export interface KelaCounts {
  /** Slots of template and extra days. */
  readonly planned: number;
  /** Slots taken by something else than clients. */
  readonly blocked: number;
  /** planned − blocked */
  readonly usable: number;
  /** Usable slots in which somebody was served or did not come; two visits in one slot are one. */
  readonly used: number;
  readonly usableMinutes: number;
  /**
   * Minutes of the usable slots that fulfilled bookings, no-shows and walk-ins took; a minute that two of them have (a
   * no-show, and the walk-in served in the time) is one minute.
   */
  readonly usedMinutes: number;
  /** Bookings that were not let go. */
  readonly booked: number;
  readonly fulfilled: number;
  readonly noShow: number;
  /** Booked, but nobody has said what became of it. */
  readonly unresolved: number;
  /** Late ones included; those let go for another time not. */
  readonly cancelled: number;
  readonly lateCancelled: number;
  readonly moved: number;
  readonly walkInsServed: number;
  readonly walkInsLeft: number;
  /** Stayed, but could not be served. */
  readonly walkInsNotServed: number;
  readonly squeezeIns: number;
}

/** The counts of one adviser's day. */
export function countKelaDay(day: KelaDayFact): KelaCounts {
  const ordinary = day.bookings.filter((booking) => !booking.squeezeIn);
  const of = (state: string) => ordinary.filter((booking) => booking.state === state);
  const served = day.walkIns.filter((walkIn) => walkIn.state === 'done');
  const visits = [...of('fulfilled'), ...of('noShow'), ...served.flatMap(rangeOf)];
  const touched = (slot: MinuteRange, by: readonly MinuteRange[]) => by.some((one) => overlaps(slot, one));
  // A slot that was used for a client is no loss, even when something else took a part of it.
  const blocked = day.capacity.filter((slot) => touched(slot, day.blocked) && !touched(slot, visits));
  const usable = day.capacity.filter((slot) => !blocked.includes(slot));
  const cancelled = of('cancelled').filter((booking) => booking.movedToId === null);
  return {
    planned: day.capacity.length,
    blocked: blocked.length,
    usable: usable.length,
    used: usable.filter((slot) => touched(slot, visits)).length,
    usableMinutes: usable.reduce((sum, slot) => sum + slot.endMinute - slot.startMinute, 0),
    usedMinutes: usable.reduce((sum, slot) => sum + minutesShared(slot, visits), 0),
    booked: ordinary.length - of('cancelled').length,
    fulfilled: of('fulfilled').length,
    noShow: of('noShow').length,
    unresolved: ordinary.filter((booking) => isUnresolved(booking.state)).length,
    cancelled: cancelled.length,
    lateCancelled: cancelled.filter((booking) => booking.lateCancellation).length,
    moved: of('cancelled').length - cancelled.length,
    walkInsServed: served.length,
    walkInsLeft: day.walkIns.filter((walkIn) => walkIn.state === 'left').length,
    walkInsNotServed: day.walkIns.filter((walkIn) => walkIn.state === 'notServed').length,
    squeezeIns: day.bookings.filter((booking) => booking.squeezeIn && booking.state !== 'cancelled').length,
  };
}

function rangeOf(walkIn: KelaDayFact['walkIns'][number]): MinuteRange[] {
  const { startMinute, endMinute } = walkIn;
  return startMinute === null || endMinute === null ? [] : [{ startMinute, endMinute }];
}

/** Minutes of the slot in which there was any visit. */
function minutesShared(slot: MinuteRange, visits: readonly MinuteRange[]): number {
  const inOrder = visits
    .filter((visit) => overlaps(slot, visit))
    .sort((one, other) => one.startMinute - other.startMinute);
  let counted = 0;
  let upTo: number = slot.startMinute;
  for (const visit of inOrder) {
    const end = Math.min(slot.endMinute, visit.endMinute);
    counted += Math.max(0, end - Math.max(upTo, visit.startMinute));
    upTo = Math.max(upTo, end);
  }
  return counted;
}

/** No Kela day at all. */
export const noKelaDay: KelaCounts = countKelaDay({ capacity: [], blocked: [], bookings: [], walkIns: [] });

/** Counts added together, figure by figure. */
export function addKelaCounts(counts: readonly KelaCounts[]): KelaCounts {
  return counts.reduce((sum, one) => {
    const keys = Object.keys(sum) as (keyof KelaCounts)[];
    return Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as unknown as KelaCounts;
  }, noKelaDay);
}
