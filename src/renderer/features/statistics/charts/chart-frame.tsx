import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Box } from '#domain/statistics/charts/drawing/box.ts';
import { stepTo, type ChartShape } from './chart-keys.ts';

/** A drawing has no rows and cells of its own, as a table has. */
const roles = {
  row: { role: 'row' },
  cell: { role: 'gridcell' },
} as const;

export interface ChartFrameProps {
  /** What the chart is. */
  label: string;
  width: number;
  height: number;
  shape: ChartShape;
  /** Row by row: where a point is, and what it says. */
  points: readonly { readonly box: Box; readonly text: string }[];
  /** The drawing; hidden from those who hear the points. */
  children: ReactNode;
}

/** A drawing whose points are reached by arrow keys: one stop for Tab, and what the point says is heard and written below. */
export function ChartFrame({ label, width, height, shape, points, children }: ChartFrameProps) {
  const frame = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<number>();
  const active = Math.min(at, points.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepTo(event.key, active, shape);
    if (next === undefined) return;
    event.preventDefault();
    frame.current?.querySelectorAll<SVGGElement>('[role=gridcell]')[next]?.focus();
  };
  const rows = Array.from({ length: shape.rows }, (_, row) =>
    points.slice(row * shape.columns, (row + 1) * shape.columns),
  );
  return (
    <>
      <svg
        ref={frame}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-readonly="true"
        viewBox={`0 0 ${width} ${height}`}
        className="chart-drawing"
        onKeyDown={onKeyDown}
        onPointerLeave={() => setTold(undefined)}
        onBlur={() => setTold(undefined)}
      >
        <g aria-hidden="true">{children}</g>
        {rows.map((row, rowIndex) => (
          <g {...roles.row} key={row[0]?.text}>
            {row.map(({ box, text }, column) => {
              const index = rowIndex * shape.columns + column;
              return (
                <g
                  {...roles.cell}
                  key={text}
                  tabIndex={index === active ? 0 : -1}
                  aria-label={text}
                  className="chart-point"
                  onFocus={() => {
                    setAt(index);
                    setTold(index);
                  }}
                  onPointerEnter={() => setTold(index)}
                >
                  <rect {...box} rx="2" className="chart-hit" />
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <p className="chart-told" data-no-print="" aria-hidden="true">
        {points[told ?? -1]?.text}
      </p>
    </>
  );
}
