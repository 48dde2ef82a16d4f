import type { Box } from './box.ts';
import { wholeAxis } from './whole-axis.ts';

/** The numbers of one column, from the axis up, and the one that stands beside it. */
export interface ColumnValues {
  readonly layers: readonly number[];
  /** Null when nothing is compared here. */
  readonly before: number | null;
}

export interface ColumnLayout {
  readonly plot: Box;
  /** Lines across the plot, whole numbers. */
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly {
    /** From edge to edge: what a state fills and what the pointer meets. */
    readonly band: Box;
    readonly layers: readonly Box[];
    readonly before: Box | undefined;
  }[];
  /** Every how many columns has its tick written. */
  readonly every: number;
}

const MARGIN = { left: 34, right: 6, top: 8, bottom: 24 };
const SIGN = 6.6;
const WIDEST = 44;

/** Lays columns out in a drawing; `ticks` are the texts beneath them, of which as many are written as there is room for. */
export function columnLayout(
  values: readonly ColumnValues[],
  ticks: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): ColumnLayout {
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const most = values.reduce((largest, { layers, before }) => Math.max(largest, sum(layers), before ?? 0), 1);
  const axis = wholeAxis(most);
  const y = (value: number) => plot.y + plot.height - (value / axis.top) * plot.height;
  const step = plot.width / Math.max(1, values.length);
  const isCompared = values.some(({ before }) => before !== null);
  const bar = Math.min(WIDEST, step * 0.72) / (isCompared ? 2 : 1);
  const boxOf = (left: number, from: number, to: number): Box => ({
    x: left,
    y: y(to),
    width: bar,
    height: y(from) - y(to),
  });
  const columns = values.map(({ layers, before }, index) => {
    const edge = plot.x + index * step;
    const left = edge + step / 2 - (isCompared ? bar : bar / 2);
    const band = { x: edge, y: plot.y, width: step, height: plot.height };
    return {
      band,
      layers: layers.map((value, layer) => {
        const from = sum(layers.slice(0, layer));
        return boxOf(left, from, from + value);
      }),
      before: before === null ? undefined : boxOf(left + bar, 0, before),
    };
  });
  const longest = ticks.reduce((length, tick) => Math.max(length, tick.length), 0);
  return {
    plot,
    lines: axis.lines.map((value) => ({ value, y: y(value) })),
    columns,
    every: Math.max(1, Math.ceil((longest * SIGN + 8) / Math.max(1, step))),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
