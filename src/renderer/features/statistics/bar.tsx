import { scaleLinear } from '@visx/scale';
import { useId } from 'react';

/** The drawing's own units; it is stretched to the width of its cell. */
const field = { width: 160, height: 14 };

export interface BarProps {
  value: number;
  /** The value whose bar fills the field. */
  most: number;
}

/** A count as a bar: hatched, so that it needs no colour; the number itself stands beside it. */
export function Bar({ value, most }: BarProps) {
  const id = useId();
  const width = scaleLinear<number>({ domain: [0, Math.max(1, most)], range: [0, field.width - 2] })(value);
  return (
    <svg
      className="statistics-bar"
      viewBox={`0 0 ${field.width} ${field.height}`}
      width={field.width}
      height={field.height}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" className="statistics-bar-ground" />
        <rect width="1.5" height="4" className="statistics-bar-hatch" />
      </pattern>
      <line x1="0.5" y1="0" x2="0.5" y2={field.height} className="statistics-bar-axis" />
      {value > 0 && (
        <rect
          x="1"
          y="2"
          width={width}
          height={field.height - 4}
          fill={`url(#${id})`}
          className="statistics-bar-rim"
        />
      )}
    </svg>
  );
}
