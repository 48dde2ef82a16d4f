/**
 * How far the nearest free Kela slots are from the day of making, in working days; 0 is the same day and null is none within
 * the search. A figure of the moment: of a period that is over there is none to tell.
 */
export interface FreeSlots {
  readonly first: number | null;
  readonly third: number | null;
}

/** How many slots are looked for at each office: with so many of each, the third of all is among them. */
export const FREE_SLOTS_ASKED = 3;

/** The first and the third of the free slots, given as working days in any order. */
export function firstAndThirdFree(workingDays: readonly number[]): FreeSlots {
  const nearest = [...workingDays].sort((one, other) => one - other);
  return { first: nearest[0] ?? null, third: nearest[FREE_SLOTS_ASKED - 1] ?? null };
}
