import type { SlotIndex, SlotMatrix } from './slot-cells.ts';

/** Rows the page keys jump when the grid has no pages of its own. */
export const pageRows = 6;

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}

/**
 * Where a key leads from a position; undefined when it is not a key that moves. Left and right keep the row
 * one came from across a cell of several rows; up and down step over the whole cell.
 */
export function nextIndex(
  key: string,
  hasControl: boolean,
  from: SlotIndex,
  matrix: SlotMatrix,
): SlotIndex | undefined {
  const origin = matrix.originOf(from);
  const move = (row: number, column: number) => ({
    row: clamp(row, matrix.rows),
    column: clamp(column, matrix.columns),
  });
  switch (key) {
    case 'ArrowDown': {
      const below = origin.row + matrix.spanOf(origin);
      return below >= matrix.rows ? origin : move(below, from.column);
    }
    case 'ArrowUp':
      return matrix.originOf(move(origin.row - 1, from.column));
    case 'ArrowLeft':
      return move(from.row, from.column - 1);
    case 'ArrowRight':
      return move(from.row, from.column + 1);
    case 'Home':
      return move(hasControl ? 0 : from.row, 0);
    case 'End':
      return move(hasControl ? matrix.rows - 1 : from.row, matrix.columns - 1);
    case 'PageUp':
      return matrix.originOf(move(origin.row - pageRows, from.column));
    case 'PageDown':
      return matrix.originOf(move(origin.row + pageRows, from.column));
    default:
      return undefined;
  }
}
