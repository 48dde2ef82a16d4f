import { useRef } from 'react';
import type { ChartColumn } from '#domain/statistics/charts/columns.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import type { ChartText } from '#i18n/statistics-chart-text.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { ChartFrame } from './chart-frame.tsx';
import { columnLayout } from '#domain/statistics/charts/drawing/column-layout.ts';
import type { ChartFill } from '#i18n/statistics-chart-legends.ts';
import { FilledBox } from './filled-box.tsx';
import { StateBand } from './state-band.tsx';
import { useWidth } from './use-width.ts';

export interface ColumnChartProps {
  text: ChartText;
  columns: readonly ChartColumn[];
  /** How the layers are filled, from the axis up. */
  fills: readonly ChartFill[];
}

const HEIGHT = 240;

/** Columns along the calendar, each of some layers, with those of an earlier period beside them in outline. */
export function ColumnChart({ text, columns, fills }: ColumnChartProps) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const ticks = text.points.map(({ tick }) => tick);
  const layout = columnLayout(columns, ticks, { width, height: HEIGHT });
  const { plot } = layout;
  const floor = plot.y + plot.height;
  return (
    <div ref={box}>
      <ChartFrame
        label={text.title}
        width={width}
        height={HEIGHT}
        shape={{ rows: 1, columns: columns.length }}
        points={layout.columns.map(({ band }, index) => ({
          box: { ...band, height: band.height + 2 },
          text: text.points[index]?.text ?? '',
        }))}
      >
        {layout.lines.map(({ value, y }) => (
          <g key={value}>
            <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} className="chart-line" />
            <text x={plot.x - 6} y={y} textAnchor="end" dominantBaseline="middle" className="chart-text">
              {formatNumber(value, language)}
            </text>
          </g>
        ))}
        {layout.columns.map(({ band, layers, before }, index) => {
          const column = columns[index];
          const total = column?.layers.reduce((sum, value) => sum + value, 0) ?? 0;
          return (
            <g key={text.points[index]?.text}>
              <StateBand band={band} state={column?.state} />
              {layers.map(
                (layer, place) =>
                  layer.height > 0 && (
                    <FilledBox key={fills[place]} box={layer} fill={fills[place] ?? 'solid'} />
                  ),
              )}
              {column?.isCounted === true && total === 0 && (
                <rect
                  x={layers[0]?.x}
                  y={floor - 3}
                  width={layers[0]?.width}
                  height="3"
                  className="chart-zero"
                />
              )}
              {before !== undefined && (
                <rect
                  {...before}
                  y={Math.min(before.y, floor - 1)}
                  height={Math.max(1, before.height)}
                  className="chart-before"
                />
              )}
              {index % layout.every === 0 && (
                <text x={band.x + band.width / 2} y={floor + 16} textAnchor="middle" className="chart-text">
                  {ticks[index]}
                </text>
              )}
            </g>
          );
        })}
        <line x1={plot.x} x2={plot.x + plot.width} y1={floor} y2={floor} className="chart-axis" />
      </ChartFrame>
    </div>
  );
}
