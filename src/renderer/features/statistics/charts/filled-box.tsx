import type { Box } from './box.ts';
import { dotPath, hatchPath } from './hatch-path.ts';

/** How a surface of a chart is filled: each is told from the others without colour. */
export type ChartFill = 'solid' | 'hatch' | 'cross' | 'open' | 'closed' | 'unstaffed' | 'outline';

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
