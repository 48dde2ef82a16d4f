import { compareOccupied, type Occupied, type SourceRef } from '#domain/occupancy/occupied.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import { hoursOn, type KelaDayState, type KelaHours, type KelaHoursInput } from './hours.ts';

/** One bookable stretch; free when nothing of the adviser's touches it. */
export interface KelaSlot extends MinuteRange {
  readonly free: boolean;
  /** The first thing that takes it; absent when free. */
  readonly takenBy?: SourceRef;
}

export interface KelaDay {
  readonly on: LocalDate;
  readonly state: KelaDayState;
  /** Open stretches with the breaks left out, by start. */
  readonly open: readonly MinuteRange[];
  /** Every slot of template and exceptions, whoever has it: what the day could hold. */
  readonly capacity: readonly MinuteRange[];
  readonly slots: readonly KelaSlot[];
  /** What takes the adviser's time on the day, by start. */
  readonly occupied: readonly Occupied[];
}

export interface KelaDayInput extends KelaHoursInput {
  /** What takes this adviser's time on this day, in any order. */
  readonly occupied: readonly Occupied[];
}

/**
 * The Kela day of one adviser: slots are computed, never stored, so a new template, exception or closure is in force at
 * once. Local minutes throughout: a change of the clock moves nothing.
 */
export function slotsOn(date: LocalDate, input: KelaDayInput): KelaDay {
  const { state, hours } = hoursOn(date, input);
  const occupied = input.occupied.length > 1 ? [...input.occupied].sort(compareOccupied) : input.occupied;
  const capacity = hours.length === 0 ? none : placeSlots(hours);
  return {
    on: date,
    state,
    open: hours.length === 0 ? none : openStretches(hours),
    capacity,
    slots: capacity.map((slot) => withOccupancy(slot, occupied)),
    occupied,
  };
}

const none: readonly MinuteRange[] = [];

/** Slots of all stretches, by start; of two that would overlap only the earlier is made. */
export function placeSlots(hours: readonly KelaHours[]): MinuteRange[] {
  const placed = hours.flatMap(slotsOf);
  if (hours.length === 1) return placed;
  placed.sort((one, other) => one.startMinute - other.startMinute || one.endMinute - other.endMinute);
  const kept: MinuteRange[] = [];
  for (const slot of placed) {
    const last = kept.at(-1);
    if (!last || last.endMinute <= slot.startMinute) kept.push(slot);
  }
  return kept;
}

/** From the start on, and after a break from its end; a slot that would pass the end or a break is not made. */
function slotsOf(hours: KelaHours): MinuteRange[] {
  const slots: MinuteRange[] = [];
  if (hours.slotMinutes <= 0 || hours.bufferMinutes < 0) return slots;
  let start: number = hours.startMinute;
  while (start + hours.slotMinutes <= hours.endMinute) {
    const end = start + hours.slotMinutes;
    const resume = endOfBreakWithin(hours.breaks, start, end);
    if (resume === undefined) {
      slots.push({ startMinute: start as MinuteOfDay, endMinute: end as MinuteOfDay });
      start = end + hours.bufferMinutes;
    } else start = resume;
  }
  return slots;
}

function endOfBreakWithin(breaks: readonly MinuteRange[], start: number, end: number): number | undefined {
  for (const pause of breaks) if (pause.startMinute < end && start < pause.endMinute) return pause.endMinute;
  return undefined;
}

/** The hours as stretches without breaks, joined where they meet. */
export function openStretches(hours: readonly KelaHours[]): MinuteRange[] {
  const pieces = hours
    .flatMap(withoutBreaks)
    .sort((one, other) => one.startMinute - other.startMinute || one.endMinute - other.endMinute);
  const joined: MinuteRange[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.startMinute <= last.endMinute)
      joined[joined.length - 1] = {
        startMinute: last.startMinute,
        endMinute: Math.max(last.endMinute, piece.endMinute) as MinuteOfDay,
      };
    else joined.push(piece);
  }
  return joined;
}

function withoutBreaks(hours: KelaHours): MinuteRange[] {
  const pieces: MinuteRange[] = [];
  let start: MinuteOfDay = hours.startMinute;
  for (const pause of [...hours.breaks].sort((one, other) => one.startMinute - other.startMinute)) {
    const end = Math.min(pause.startMinute, hours.endMinute) as MinuteOfDay;
    if (end > start) pieces.push({ startMinute: start, endMinute: end });
    start = Math.max(start, pause.endMinute) as MinuteOfDay;
  }
  if (start < hours.endMinute) pieces.push({ startMinute: start, endMinute: hours.endMinute });
  return pieces;
}

function withOccupancy(slot: MinuteRange, occupied: readonly Occupied[]): KelaSlot {
  for (const one of occupied)
    if (one.startMinute < slot.endMinute && slot.startMinute < one.endMinute)
      return { startMinute: slot.startMinute, endMinute: slot.endMinute, free: false, takenBy: one.source };
  return { startMinute: slot.startMinute, endMinute: slot.endMinute, free: true };
}
