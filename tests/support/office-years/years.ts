import type { Draw } from './draw.ts';

/** Years of 53 weeks by ISO 8601, and leap years (2032 and 2060 are both): every run has some of them. */
export const longYears = [2026, 2032, 2037, 2043, 2048, 2060] as const;
export const leapYears = [2028, 2032, 2036, 2060] as const;

/** First and last year that is drawn: those beside them have to be in the table of holidays too. */
export const drawnYears = { first: 2016, last: 2097 } as const;

/** The year of a drawing: every third one has 53 weeks, every fifth is a leap year, the others are any. */
export function yearOf(index: number, draw: Draw): number {
  const listed = index % 3 === 0 ? longYears : index % 5 === 1 ? leapYears : undefined;
  if (listed) return listed[Math.floor(index / 3) % listed.length] ?? 2026;
  return draw.from(drawnYears.first, drawnYears.last);
}
