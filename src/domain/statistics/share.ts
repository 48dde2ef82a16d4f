/** A part of a whole, from whole numbers; `permille` is the share in tenths of a percent, half up. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly permille: number;
}

/** The share, or undefined when there is nothing to divide by ("ei puheluja"). */
export function share(part: number, whole: number): Share | undefined {
  if (whole === 0) return undefined;
  return { part, whole, permille: divideHalfUp(part * 1000, whole) };
}

/** Whole number nearest to the quotient of two whole numbers, half up; exact, as no fraction is ever formed. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
