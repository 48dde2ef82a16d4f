import type { ChartFill } from '#i18n/statistics-chart-legends.ts';
import type { Box } from '#domain/statistics/charts/drawing/box.ts';
import { dotPath, hatchPath } from '#domain/statistics/charts/drawing/hatch-path.ts';

export interface FilledBoxProps {
  box: Box;
  fill: ChartFill;
}

/** A rectangle of a chart with its filling. */
export function FilledBox({ box, fill }: FilledBoxProps) {
  switch (fill) {
    case 'solid':
      return <rect {...box} className="chart-solid" />;
    case 'hatch':
      return (
        <>
          <rect {...box} className="chart-ground" />
          <path d={hatchPath(box, 6, 'rising')} className="chart-hatch" />
          <rect {...box} className="chart-rim" />
        </>
      );
    case 'cross':
      return (
        <>
          <rect {...box} className="chart-ground" />
          <path d={hatchPath(box, 7, 'rising') + hatchPath(box, 7, 'falling')} className="chart-thread" />
          <rect {...box} className="chart-rim" />
        </>
      );
    case 'open':
      return <rect {...box} className="chart-rim" />;
    case 'closed':
      return <path d={hatchPath(box, 9, 'falling')} className="chart-closed" />;
    case 'unstaffed':
      return <path d={dotPath(box, 6)} className="chart-unstaffed" />;
    case 'outline':
      return <rect {...box} className="chart-before" />;
  }
}
