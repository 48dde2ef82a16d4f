import type { Box } from './box.ts';

export interface BarLayout {
  readonly height: number;
  /** Where the bars begin. */
  readonly axis: number;
  readonly bars: readonly {
    readonly row: Box;
    readonly name: { readonly x: number; readonly y: number; readonly isBeside: boolean };
    /** Where the bars of the row begin, drawn for zero too. */
    readonly axis: { readonly y1: number; readonly y2: number };
    readonly now: Box;
    readonly before: Box | undefined;
    /** Where the number is written: after its bar. */
    readonly number: { readonly x: number; readonly y: number };
  }[];
}

/** About how wide a sign of a name is. */
const SIGN = 6.8;
const NUMBER = 40;
const BAR = 12;

/**
 * Lays out bars under each other. The names stand beside them where the longest takes at most half of the width, otherwise
 * above them; `before` is null where nothing is compared.
 */
export function barLayout(
  values: readonly { readonly count: number; readonly before: number | null }[],
  names: readonly string[],
  width: number,
): BarLayout {
  const longest = names.reduce((length, name) => Math.max(length, name.length), 0) * SIGN + 12;
  const isBeside = longest <= width / 2;
  const isCompared = values.some(({ before }) => before !== null);
  const thick = isCompared ? BAR * 2 : BAR;
  const step = thick + 10 + (isBeside ? 0 : 16);
  const axis = isBeside ? longest : 2;
  const most = values.reduce((top, { count, before }) => Math.max(top, count, before ?? 0), 1);
  const length = (value: number) => (value / most) * (width - axis - NUMBER);
  const bars = values.map(({ count, before }, index) => {
    const top = index * step;
    const y = top + 5 + (isBeside ? 0 : 16);
    return {
      row: { x: 1, y: top + 1, width: width - 2, height: step - 2 },
      name: { x: isBeside ? axis - 8 : 2, y: isBeside ? top + step / 2 : top + 12, isBeside },
      axis: { y1: y - 3, y2: y + thick + 3 },
      now: { x: axis, y, width: length(count), height: BAR },
      before: before === null ? undefined : { x: axis, y: y + BAR, width: length(before), height: BAR - 2 },
      number: { x: axis + length(count) + 6, y: y + BAR / 2 },
    };
  });
  return { height: values.length * step + 2, axis, bars };
}
