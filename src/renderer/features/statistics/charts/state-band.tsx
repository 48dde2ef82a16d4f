import type { PointState } from '#domain/statistics/charts/point-state.ts';
import type { Box } from '#domain/statistics/charts/drawing/box.ts';
import { FilledBox } from './filled-box.tsx';

export interface StateBandProps {
  band: Box;
  state: PointState | undefined;
}

/** What lies behind a column: nothing where the line was staffed. */
export function StateBand({ band, state }: StateBandProps) {
  switch (state) {
    case 'closed':
    case 'unstaffed':
      return <FilledBox box={band} fill={state} />;
    case 'partlyUnstaffed': {
      const half = band.height / 2;
      return <FilledBox box={{ ...band, y: band.y + half, height: half }} fill="unstaffed" />;
    }
    case 'staffedNoCalls':
    case 'staffedWithCalls':
    case 'ahead':
    case undefined:
      return null;
  }
}
