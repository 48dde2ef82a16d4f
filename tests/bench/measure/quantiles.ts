/** The middle value; of an even number of values the mean of the two in the middle. @throws RangeError of none */
export function median(values: readonly number[]): number {
  const sorted = sort(values);
  const middle = Math.floor((sorted.length - 1) / 2);
  return ((sorted[middle] as number) + (sorted[sorted.length - 1 - middle] as number)) / 2;
}

/** The smallest value that at least `percent` (1–100) of the values do not exceed. @throws RangeError of none */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = sort(values);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] as number;
}

/**
 * The median of ours ÷ floor, pair by pair: the two of a pair were measured right after one another, so a slow moment of
 * the machine hits both. @throws RangeError when the two are not equally many, or none
 */
export function pairedRatio(ours: readonly number[], floor: readonly number[]): number {
  return median(inPairs(ours, floor, (one, other) => one / other));
}

/** The median of ours − floor, pair by pair; same unit. @throws RangeError as {@link pairedRatio} */
export function pairedDifference(ours: readonly number[], floor: readonly number[]): number {
  return median(inPairs(ours, floor, (one, other) => one - other));
}

function inPairs(
  ours: readonly number[],
  floor: readonly number[],
  of: (one: number, other: number) => number,
): number[] {
  if (ours.length !== floor.length)
    throw new RangeError(`Not pairs: ${ours.length} values and ${floor.length}`);
  return ours.map((value, index) => of(value, floor[index] as number));
}

function sort(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('Nothing was measured');
  return [...values].sort((one, other) => one - other);
}
