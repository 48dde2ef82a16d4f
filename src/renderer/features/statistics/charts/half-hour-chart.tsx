import { useRef } from 'react';
import { halfHourGrid, type HalfHourGrid } from '#domain/statistics/charts/half-hour-grid.ts';
import { formatWeekday } from '#i18n/formats.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { halfHoursText, halfHourTick } from '#i18n/statistics-chart-grid.ts';
import type { ChartText } from '#i18n/statistics-chart-text.ts';
import { chartLegend } from '#i18n/statistics-chart-legends.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ReportCharts } from './report-charts.ts';
import { FilledBox } from './filled-box.tsx';
import { gridLayout } from '#domain/statistics/charts/drawing/grid-layout.ts';
import { useWidth } from './use-width.ts';

/** Calls by weekday and half hour: squares whose area is the count, with the count beside them. */
export function HalfHourChart({ report, compared }: ReportCharts) {
  const language = useLanguage();
  const text = halfHoursText(report, compared, language);
  const grid = halfHourGrid(report, compared);
  return (
    <ChartFigure text={text} legend={chartLegend('halfHours', report, compared, language)}>
      <GridDrawing text={text} grid={grid} />
    </ChartFigure>
  );
}

function GridDrawing({ text, grid }: { text: ChartText; grid: HalfHourGrid }) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const layout = gridLayout(
    grid.rows.map(({ cells }) => cells),
    width,
  );
  const counts = grid.rows.flatMap(({ cells }) => cells.map(({ count }) => count));
  return (
    <div ref={box}>
      <ChartFrame
        label={text.title}
        width={width}
        height={layout.height}
        shape={{ rows: grid.rows.length, columns: grid.columns.length }}
        points={layout.cells.map(({ cell }, index) => ({ box: cell, text: text.points[index]?.text ?? '' }))}
      >
        {layout.columns.map(({ x }, index) => (
          <text key={grid.columns[index]} x={x} y="14" textAnchor="middle" className="chart-text">
            {halfHourTick(grid.columns[index] ?? null, language)}
          </text>
        ))}
        {layout.rows.map(({ y }, index) => (
          <text key={grid.rows[index]?.weekday} x="4" y={y} dominantBaseline="middle" className="chart-text">
            {formatWeekday(grid.rows[index]?.weekday ?? 1, language)}
          </text>
        ))}
        {layout.cells.map(({ cell, now, before, number }, index) => (
          <g key={text.points[index]?.text}>
            <rect {...cell} className="chart-cell" />
            <FilledBox box={now} fill="solid" />
            {before !== undefined && <FilledBox box={before} fill="outline" />}
            <text {...number} dominantBaseline="middle" className="chart-number">
              {formatNumber(counts[index] ?? 0, language)}
            </text>
          </g>
        ))}
      </ChartFrame>
    </div>
  );
}
