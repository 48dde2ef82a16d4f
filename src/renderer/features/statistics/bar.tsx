import { scaleLinear } from '@visx/scale';
import { useId } from 'react';

export interface BarProps {
  value: number;
  /** The value whose bar fills the cell. */
  most: number;
}

/** A count as a bar: hatched, so that it needs no colour; the number itself stands beside it. */
export function Bar({ value, most }: BarProps) {
  const id = useId();
  // Percent of the cell; the rest is room for the rim.
  const percent = scaleLinear<number>({ domain: [0, Math.max(1, most)], range: [0, 98] })(value);
  return (
    <svg className="statistics-bar" height="14" aria-hidden="true" focusable="false">
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" className="statistics-bar-ground" />
        <rect width="1.5" height="4" className="statistics-bar-hatch" />
      </pattern>
      <line x1="0.5" y1="0" x2="0.5" y2="14" className="statistics-bar-axis" />
      {value > 0 && (
        <rect
          x="1"
          y="2"
          width={`${percent}%`}
          height="10"
          fill={`url(#${id})`}
          className="statistics-bar-rim"
        />
      )}
    </svg>
  );
}
