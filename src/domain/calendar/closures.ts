import type { LocalDate } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { publicHolidayOn, type HolidayId } from './public-holidays.ts';

/** Days on which the office itself is closed; both ends are included. */
export interface OwnClosure {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly name: string;
}

/** Why a day is closed: a public holiday or eve, or the office's own closure. */
export type Closure =
  { readonly kind: 'holiday'; readonly holiday: HolidayId } | { readonly kind: 'own'; readonly name: string };

/**
 * The closure of a day; a holiday before an own closure, the earliest-starting own closure first. Weekends are not
 * closures, see {@link isWeekend}. @throws RangeError outside the years of the holiday table.
 */
export function closureOn(date: LocalDate, own: readonly OwnClosure[]): Closure | undefined {
  const holiday = publicHolidayOn(date);
  if (holiday) return { kind: 'holiday', holiday };
  let found: OwnClosure | undefined;
  for (const closure of own) {
    if (date < closure.fromOn || date > closure.toOn) continue;
    if (!found || comesBefore(closure, found)) found = closure;
  }
  return found && { kind: 'own', name: found.name };
}

/** True on Saturday and Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) >= 6;
}

function comesBefore(one: OwnClosure, other: OwnClosure): boolean {
  return one.fromOn === other.fromOn ? one.name < other.name : one.fromOn < other.fromOn;
}
