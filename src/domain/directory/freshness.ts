import type { LocalDate } from '#domain/time/local-date.ts';

/**
 * True when nobody has checked the entry for a year: from the same day of the next year on, or never. What was checked on
 * 29 February is old from 1 March on.
 */
export function isUnchecked(checkedOn: LocalDate | null, today: LocalDate): boolean {
  return checkedOn === null || today >= yearAfter(checkedOn);
}

/** Days as text stand in the order of time, and the 29th of a February that is not there stands before 1 March. */
function yearAfter(date: LocalDate): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
