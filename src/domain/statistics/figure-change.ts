import type { Figure } from './figure-list.ts';

/**
 * How much a figure grew (negative: fell) from an earlier period to this one, in its own unit (percentage points for a
 * percentage), of the two values as they are shown. Undefined when either is an empty case: from "no calls" nothing grows.
 */
export function figureChange(now: Figure, before: Figure): number | undefined {
  if (now.value === undefined || before.value === undefined) return undefined;
  // Tenths are subtracted as whole numbers: 0.3 − 0.1 is 0.19999999999999998.
  return (Math.round(now.value * 10) - Math.round(before.value * 10)) / 10;
}
