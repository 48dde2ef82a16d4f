import { divideHalfUp } from './share.ts';

/** Middle and ends of a set of whole numbers; median and mean in tenths, half up. */
export interface Spread {
  readonly min: number;
  readonly medianTenths: number;
  readonly meanTenths: number;
  readonly max: number;
  readonly sum: number;
  /** How many values: what the mean was divided by. */
  readonly divisor: number;
}

/** The spread of whole numbers, or undefined of none. */
export function spread(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  const sum = sorted.reduce((total, value) => total + value, 0);
  const middle = Math.floor((sorted.length - 1) / 2);
  const pair = (sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0);
  return {
    min,
    medianTenths: pair * 5,
    meanTenths: divideHalfUp(sum * 10, sorted.length),
    max,
    sum,
    divisor: sorted.length,
  };
}

/**
 * The smallest value that at least `percent` of the values do not exceed (nearest rank), or undefined of none.
 * `percent` is 1–100.
 */
export function percentile(values: readonly number[], percent: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}
