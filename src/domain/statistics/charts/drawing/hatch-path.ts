import type { Box } from './box.ts';

/** `falling` lines go down to the right, `rising` ones up. */
export type HatchSlope = 'falling' | 'rising';

/**
 * Slanting lines over a box, cut at its edges, as the data of an SVG path. Lines of their own and not a pattern: on paper
 * a pattern becomes a picture of dots, and lines stay lines. `gap` is the pixels from line to line, sideways; the lines of
 * boxes side by side meet.
 */
export function hatchPath({ x, y, width, height }: Box, gap: number, slope: HatchSlope): string {
  if (width <= 0 || height <= 0) return '';
  const parts: string[] = [];
  // A line of slope 1 that meets the upper edge at `offset`: it is in the box for 0 ≤ t ≤ height and 0 ≤ offset + t ≤ width.
  const phase = slope === 'falling' ? x - y : x + y + height;
  const first = Math.ceil((phase - height) / gap) * gap - phase;
  for (let offset = first; offset < width; offset += gap) {
    const [from, to] = [Math.max(0, -offset), Math.min(height, width - offset)];
    if (to <= from) continue;
    const along = (t: number) =>
      slope === 'falling' ? [x + offset + t, y + t] : [x + offset + t, y + height - t];
    parts.push(`M${point(along(from))}L${point(along(to))}`);
  }
  return parts.join('');
}

/** Dots over a box, as small strokes with round ends; `gap` is the pixels from dot to dot. */
export function dotPath({ x, y, width, height }: Box, gap: number): string {
  const parts: string[] = [];
  for (let down = gap / 2; down < height; down += gap)
    for (let across = gap / 2; across < width; across += gap)
      parts.push(`M${point([x + across, y + down])}h0.01`);
  return parts.join('');
}

const point = (coordinates: readonly number[]) =>
  coordinates.map((value) => Math.round(value * 100) / 100).join(' ');
