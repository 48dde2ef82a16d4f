import type { LocalDate } from '#domain/time/local-date.ts';
import type { Absence } from './absence.ts';

/** The absence of a person on a day, or undefined when the person works. */
export function awayOn<One extends Absence>(
  staffId: string,
  on: LocalDate,
  absences: readonly One[],
): One | undefined {
  return absences.find((one) => one.staffId === staffId && one.fromOn <= on && on <= one.toOn);
}

/**
 * Who does the work of a person on a day: the person, or the first of the deputies named one after another who is not away
 * too. Null when none of them is there, or when nobody was named.
 */
export function standInOn(staffId: string, on: LocalDate, absences: readonly Absence[]): string | null {
  const asked = new Set<string>();
  for (let who: string | null = staffId; who !== null && !asked.has(who);) {
    asked.add(who);
    const absence: Absence | undefined = awayOn(who, on, absences);
    if (!absence) return who;
    who = absence.deputyId;
  }
  return null;
}
