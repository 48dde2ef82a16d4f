import { useId, type ReactNode } from 'react';
import type { ChartText } from '#i18n/statistics-chart-text.ts';
import type { LegendItem } from '#i18n/statistics-chart-legends.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartNumbers } from './chart-table.tsx';

export interface ChartFigureProps {
  text: ChartText;
  legend: readonly LegendItem[];
  /** Along the calendar: it needs the whole width. */
  isWide?: boolean;
  /** The drawing; left out when the chart has no points. */
  children: ReactNode;
}

/** A chart with its name, what it says in a sentence, its key and its numbers. */
export function ChartFigure({ text, legend, isWide = false, children }: ChartFigureProps) {
  const title = useId();
  return (
    <figure className="ui-panel chart" data-wide={isWide || undefined} aria-labelledby={title}>
      <h2 id={title}>{text.title}</h2>
      <p className="statistics-hint">{text.summary}</p>
      {text.points.length > 0 && (
        <>
          <div className="chart-drawn">{children}</div>
          {legend.length > 0 && <ChartLegend items={legend} />}
          <ChartNumbers table={text.table} caption={text.title} />
        </>
      )}
    </figure>
  );
}
