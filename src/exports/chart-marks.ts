import type { PointState } from '#domain/statistics/charts/point-state.ts';
import type { Box } from '#domain/statistics/charts/drawing/box.ts';
import { dotPath, hatchPath } from '#domain/statistics/charts/drawing/hatch-path.ts';
import type { ChartFill, LegendItem } from '#i18n/statistics-chart-legends.ts';
import { escaped } from './page-cell.ts';

const short = (value: number) => String(Math.round(value * 100) / 100);

/** A rectangle as SVG; how it looks is said by its class in page-style.ts. */
export function rectMark({ x, y, width, height }: Box, look: string): string {
  return `<rect class="chart-${look}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
}

/** A line as SVG. */
export function lineMark(
  from: readonly [number, number],
  to: readonly [number, number],
  look: string,
): string {
  return `<line class="chart-${look}" x1="${short(from[0])}" y1="${short(from[1])}" x2="${short(to[0])}" y2="${short(to[1])}"/>`;
}

/** A text as SVG, on the line `y`; `anchor` is the end of it that stands at `x`. */
export function textMark(
  text: string,
  {
    x,
    y,
    anchor = 'start',
    look = 'text',
  }: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; look?: string },
): string {
  return `<text class="chart-${look}" x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

const pathMark = (data: string, look: string) => `<path class="chart-${look}" d="${data}"/>`;

/** A surface with its filling: lines and dots of its own, so that nothing becomes a picture of dots on paper. */
export function filledMark(box: Box, fill: ChartFill): string {
  switch (fill) {
    case 'solid':
      return rectMark(box, 'solid');
    case 'hatch':
      return rectMark(box, 'ground') + pathMark(hatchPath(box, 6, 'rising'), 'hatch') + rectMark(box, 'rim');
    case 'cross':
      return (
        rectMark(box, 'ground') +
        pathMark(hatchPath(box, 7, 'rising') + hatchPath(box, 7, 'falling'), 'thread') +
        rectMark(box, 'rim')
      );
    case 'open':
      return rectMark(box, 'rim');
    case 'closed':
      return pathMark(hatchPath(box, 9, 'falling'), 'closed');
    case 'unstaffed':
      return pathMark(dotPath(box, 6), 'unstaffed');
    case 'outline':
      return rectMark(box, 'before');
  }
}

/** What lies behind a column: nothing where the line was staffed. */
export function stateMark(band: Box, state: PointState | undefined): string {
  if (state === 'closed' || state === 'unstaffed') return filledMark(band, state);
  if (state !== 'partlyUnstaffed') return '';
  const half = band.height / 2;
  return filledMark({ ...band, y: band.y + half, height: half }, 'unstaffed');
}

const whole = { x: 1, y: 1, width: 20, height: 12 };

/** A sample of one of a chart's patterns. */
export function sampleMark(look: LegendItem['look']): string {
  switch (look) {
    case 'zero':
      return rectMark({ x: 4, y: 10, width: 14, height: 3 }, 'zero');
    case 'square':
      return filledMark({ x: 5, y: 1, width: 12, height: 12 }, 'solid');
    case 'half':
      return filledMark({ ...whole, y: 7, height: 6 }, 'unstaffed') + rectMark(whole, 'edge');
    case 'closed':
    case 'unstaffed':
      return filledMark(whole, look) + rectMark(whole, 'edge');
    case 'solid':
    case 'hatch':
    case 'cross':
    case 'open':
    case 'outline':
      return filledMark(whole, look);
  }
}
