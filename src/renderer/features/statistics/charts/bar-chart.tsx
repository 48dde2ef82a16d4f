import { useRef } from 'react';
import type { CategoryPoint } from '#domain/statistics/charts/categories.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import type { ChartText } from '#i18n/statistics-chart-text.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { barLayout } from '#domain/statistics/charts/drawing/bar-layout.ts';
import { ChartFrame } from './chart-frame.tsx';
import { FilledBox } from './filled-box.tsx';
import { useWidth } from './use-width.ts';

export interface BarChartProps {
  text: ChartText;
  points: readonly CategoryPoint[];
}

/** Categories under each other, each a bar with its number, and under it the earlier period's in outline. */
export function BarChart({ text, points }: BarChartProps) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { height, axis, bars } = barLayout(
    points,
    text.points.map(({ tick }) => tick),
    width,
  );
  return (
    <div ref={box}>
      <ChartFrame
        label={text.title}
        width={width}
        height={height}
        shape={{ rows: points.length, columns: 1 }}
        points={bars.map(({ row }, index) => ({ box: row, text: text.points[index]?.text ?? '' }))}
      >
        {bars.map(({ name, axis: foot, now, before, number }, index) => (
          <g key={points[index]?.key}>
            <text
              x={name.x}
              y={name.y}
              textAnchor={name.isBeside ? 'end' : 'start'}
              dominantBaseline={name.isBeside ? 'middle' : undefined}
              className="chart-text"
            >
              {text.points[index]?.tick}
            </text>
            <line x1={axis} x2={axis} {...foot} className="chart-axis" />
            {now.width > 0 && <FilledBox box={now} fill="hatch" />}
            {before !== undefined && before.width > 0 && <FilledBox box={before} fill="outline" />}
            <text {...number} dominantBaseline="middle" className="chart-number">
              {formatNumber(points[index]?.count ?? 0, language)}
            </text>
          </g>
        ))}
      </ChartFrame>
    </div>
  );
}
