/** An axis of whole numbers from 0 that ends at or above the largest, with about four lines. */
export interface WholeAxis {
  readonly top: number;
  /** 0, and each line up to the top. */
  readonly lines: readonly number[];
}

const LINES = 4;

/** The axis for values of which `most` is the largest; 1, 2 or 5 times a power of ten from line to line, and never less than 1. */
export function wholeAxis(most: number): WholeAxis {
  let step = stepFor(most);
  let top = Math.ceil(most / step) * step;
  // The rounded top may ask for another step, which then holds for it.
  step = stepFor(top);
  top = Math.ceil(top / step) * step;
  return { top, lines: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step) };
}

function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / LINES));
  const rest = most / LINES / power;
  // Each of 1, 2, 5 and 10 for what is nearest to it by ratio.
  const factor = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  return Math.max(1, factor * power);
}
