import type { KelaDay } from '#domain/kela-days/slots.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { overlaps, type MinuteOfDay, type MinuteRange } from '#domain/time/minute-of-day.ts';

/**
 * The free Kela times of a day that something taking the adviser's time would end: those that touch the range and have
 * not begun. They are nobody's yet, so taking them is possible, but never unawares.
 */
export function freeSlotsGoing(
  day: Pick<KelaDay, 'on' | 'slots'>,
  range: MinuteRange,
  now: { readonly on: LocalDate; readonly minute: MinuteOfDay },
): MinuteRange[] {
  if (day.on < now.on) return [];
  return day.slots
    .filter((slot) => slot.free && overlaps(slot, range))
    .filter((slot) => day.on > now.on || slot.startMinute >= now.minute)
    .map(({ startMinute, endMinute }) => ({ startMinute, endMinute }));
}
