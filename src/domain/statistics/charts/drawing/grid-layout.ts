import type { Box } from './box.ts';

export interface GridLayout {
  readonly height: number;
  readonly columns: readonly { readonly x: number }[];
  readonly rows: readonly { readonly y: number }[];
  /** Row by row. */
  readonly cells: readonly {
    readonly cell: Box;
    /** Square whose area is the count. */
    readonly now: Box;
    readonly before: Box | undefined;
    /** Where the number is written. */
    readonly number: { readonly x: number; readonly y: number };
  }[];
}

const HEAD = 22;
const SIDE = 40;
const ROW = 40;
const LARGEST = 30;
const WIDEST = 120;

/** Lays out a grid of counts; `before` is null where nothing is compared. */
export function gridLayout(
  rows: readonly (readonly { readonly count: number; readonly before: number | null }[])[],
  width: number,
): GridLayout {
  const columnCount = rows[0]?.length ?? 0;
  const step = Math.min(WIDEST, (width - SIDE) / Math.max(1, columnCount));
  const largest = Math.max(6, Math.min(LARGEST, step - 16));
  const most = rows.flat().reduce((top, { count, before }) => Math.max(top, count, before ?? 0), 1);
  const size = (count: number) => Math.sqrt(count / most) * largest;
  const cells = rows.flatMap((row, rowIndex) =>
    row.map(({ count, before }, column) => {
      const cell = { x: SIDE + column * step, y: HEAD + rowIndex * ROW, width: step, height: ROW };
      const middle = { x: cell.x + step / 2 - (step > 52 ? 10 : 5), y: cell.y + ROW / 2 };
      return {
        cell,
        now: square(middle, size(count)),
        before: before === null ? undefined : square(middle, size(before)),
        number: { x: middle.x + largest / 2 + 3, y: middle.y },
      };
    }),
  );
  return {
    height: HEAD + rows.length * ROW + 2,
    columns: Array.from({ length: columnCount }, (_, index) => ({ x: SIDE + index * step + step / 2 })),
    rows: rows.map((_, index) => ({ y: HEAD + index * ROW + ROW / 2 })),
    cells,
  };
}

const square = (middle: { readonly x: number; readonly y: number }, side: number): Box => ({
  x: middle.x - side / 2,
  y: middle.y - side / 2,
  width: side,
  height: side,
});
