/** How the points of a chart lie: row by row, from left to right. */
export interface ChartShape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads from a point; undefined when it is not a key that moves there, so that the page may scroll. At an edge
 * one stays. Home and End go to the ends of the row, of a chart in one column to its ends.
 */
export function stepTo(key: string, from: number, { rows, columns }: ChartShape): number | undefined {
  const [row, column] = [Math.floor(from / columns), from % columns];
  const to = (nextRow: number, nextColumn: number) =>
    Math.max(0, Math.min(rows - 1, nextRow)) * columns + Math.max(0, Math.min(columns - 1, nextColumn));
  const isColumn = columns === 1;
  switch (key) {
    case 'ArrowLeft':
      return isColumn ? undefined : to(row, column - 1);
    case 'ArrowRight':
      return isColumn ? undefined : to(row, column + 1);
    case 'ArrowUp':
      return rows === 1 ? undefined : to(row - 1, column);
    case 'ArrowDown':
      return rows === 1 ? undefined : to(row + 1, column);
    case 'Home':
      return isColumn ? 0 : to(row, 0);
    case 'End':
      return isColumn ? rows - 1 : to(row, columns - 1);
    default:
      return undefined;
  }
}
