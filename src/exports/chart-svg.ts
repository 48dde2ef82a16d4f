import { distributionChart, passesChart } from '#domain/statistics/charts/categories.ts';
import { isDistributionChart, type ChartKind } from '#domain/statistics/charts/chart-kinds.ts';
import { callsColumns, kelaColumns, type ChartColumn } from '#domain/statistics/charts/columns.ts';
import { barLayout } from '#domain/statistics/charts/drawing/bar-layout.ts';
import { columnLayout } from '#domain/statistics/charts/drawing/column-layout.ts';
import { gridLayout } from '#domain/statistics/charts/drawing/grid-layout.ts';
import { halfHourGrid } from '#domain/statistics/charts/half-hour-grid.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatWeekday } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { halfHourTick } from '#i18n/statistics-chart-grid.ts';
import type { ChartFill } from '#i18n/statistics-chart-legends.ts';
import type { ChartText } from '#i18n/statistics-chart-text.ts';
import { filledMark, lineMark, rectMark, stateMark, textMark } from './chart-marks.ts';
import { escaped } from './page-cell.ts';

/** Drawings in pixels, so wide that the page, which fits them to its own width, shows their texts as large as its tables'. */
const SIZES = {
  /** The whole width of a page. */
  wide: { width: 1320, height: 190 },
  /** Beside another chart. */
  narrow: { width: 380, height: 170 },
} as const;

export type ChartSize = keyof typeof SIZES;

/** A chart of a report as one still picture: what is drawn, in pixels. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
}

/** The drawing as one SVG that a screen reader hears, and the PDF keeps, as a picture with its name and what it says. */
export function chartSvg({ width, height, marks }: ChartDrawing, { title, summary }: ChartText): string {
  return [
    `<svg role="img" aria-label="${escaped(`${title}. ${summary}`)}" viewBox="0 0 ${width} ${Math.ceil(height)}">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>${marks}</svg>`,
  ].join('');
}

/** Draws a chart of a report; bars and grids are as high as their rows. */
export function chartDrawing(
  kind: ChartKind,
  report: PeriodReport,
  compared: PeriodReport | null,
  text: ChartText,
  { language, size }: { readonly language: Language; readonly size: ChartSize },
): ChartDrawing {
  const room = SIZES[size];
  if (isDistributionChart(kind))
    return bars(distributionChart(kind, report, compared), text, { language, room });
  switch (kind) {
    case 'callsByDay':
      return columns(callsColumns(report, compared), ['solid', 'hatch'], text, { language, room });
    case 'kelaUse':
      return columns(kelaColumns(report, compared), ['solid', 'open', 'cross'], text, { language, room });
    case 'halfHours':
      return grid(report, compared, { language, room });
    case 'passes':
      return bars(passesChart(report, compared), text, { language, room });
  }
}

interface Place {
  readonly language: Language;
  readonly room: (typeof SIZES)[ChartSize];
}

function columns(
  given: readonly ChartColumn[],
  fills: readonly ChartFill[],
  text: ChartText,
  { language, room }: Place,
): ChartDrawing {
  const ticks = text.points.map(({ tick }) => tick);
  const layout = columnLayout(given, ticks, room);
  const { plot } = layout;
  const floor = plot.y + plot.height;
  const right = plot.x + plot.width;
  const lines = layout.lines.map(
    ({ value, y }) =>
      lineMark([plot.x, y], [right, y], 'line') +
      textMark(formatNumber(value, language), { x: plot.x - 6, y: y + 4, anchor: 'end' }),
  );
  const drawn = layout.columns.map(({ band, layers, before }, index) => {
    const column = given[index];
    const isZero = column?.isCounted === true && column.layers.every((value) => value === 0);
    const [foot] = layers;
    return [
      stateMark(band, column?.state),
      ...layers.map((layer, place) => (layer.height > 0 ? filledMark(layer, fills[place] ?? 'solid') : '')),
      isZero && foot ? rectMark({ ...foot, y: floor - 3, height: 3 }, 'zero') : '',
      before
        ? rectMark(
            { ...before, y: Math.min(before.y, floor - 1), height: Math.max(1, before.height) },
            'before',
          )
        : '',
      index % layout.every === 0
        ? textMark(ticks[index] ?? '', { x: band.x + band.width / 2, y: floor + 16, anchor: 'middle' })
        : '',
    ].join('');
  });
  return { ...room, marks: [...lines, ...drawn, lineMark([plot.x, floor], [right, floor], 'axis')].join('') };
}

function grid(
  report: PeriodReport,
  compared: PeriodReport | null,
  { language, room: { width } }: Place,
): ChartDrawing {
  const { columns: times, rows } = halfHourGrid(report, compared);
  const layout = gridLayout(
    rows.map(({ cells }) => cells),
    width,
  );
  const counts = rows.flatMap(({ cells }) => cells.map(({ count }) => count));
  const marks = [
    ...layout.columns.map(({ x }, index) =>
      textMark(halfHourTick(times[index] ?? null, language), { x, y: 14, anchor: 'middle' }),
    ),
    ...layout.rows.map(({ y }, index) =>
      textMark(formatWeekday(rows[index]?.weekday ?? 1, language), { x: 4, y: y + 4 }),
    ),
    ...layout.cells.map(({ cell, now, before, number }, index) =>
      [
        rectMark(cell, 'cell'),
        filledMark(now, 'solid'),
        before ? filledMark(before, 'outline') : '',
        textMark(formatNumber(counts[index] ?? 0, language), {
          x: number.x,
          y: number.y + 4,
          look: 'number',
        }),
      ].join(''),
    ),
  ];
  return { width, height: layout.height, marks: marks.join('') };
}

function bars(
  points: readonly { readonly count: number; readonly before: number | null }[],
  text: ChartText,
  { language, room: { width } }: Place,
): ChartDrawing {
  const ticks = text.points.map(({ tick }) => tick);
  const { height, axis, bars: laid } = barLayout(points, ticks, width);
  const marks = laid.map(({ name, axis: foot, now, before, number }, index) =>
    [
      textMark(ticks[index] ?? '', {
        x: name.x,
        y: name.y + (name.isBeside ? 4 : 0),
        anchor: name.isBeside ? 'end' : 'start',
      }),
      lineMark([axis, foot.y1], [axis, foot.y2], 'axis'),
      now.width > 0 ? filledMark(now, 'hatch') : '',
      before && before.width > 0 ? filledMark(before, 'outline') : '',
      textMark(formatNumber(points[index]?.count ?? 0, language), {
        x: number.x,
        y: number.y + 4,
        look: 'number',
      }),
    ].join(''),
  );
  return { width, height, marks: marks.join('') };
}
