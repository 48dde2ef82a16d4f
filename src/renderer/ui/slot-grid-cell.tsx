import type { FocusEvent, KeyboardEvent } from 'react';
import type { SlotCell, SlotIndex } from './slot-cells.ts';

export interface SlotGridCellProps {
  cell: SlotCell;
  at: SlotIndex;
  span: number;
  isActive: boolean;
  isPickedUp: boolean;
  onPress: (at: SlotIndex) => void;
  /** Answers true when the key was used. */
  onKey: (event: KeyboardEvent, at: SlotIndex) => boolean;
  onFocus: (event: FocusEvent<HTMLElement>, at: SlotIndex) => void;
}

/** One cell of the slot grid; it takes the focus itself. */
export function SlotGridCell(props: SlotGridCellProps) {
  const { cell, at, span, isActive, isPickedUp, onPress, onKey, onFocus } = props;

  function handleKey(event: KeyboardEvent) {
    if (!onKey(event, at)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <td
      rowSpan={span}
      tabIndex={isActive ? 0 : -1}
      aria-label={cell.label}
      className="ui-slot"
      data-row={at.row}
      data-column={at.column}
      data-slot={cell.tone ?? 'free'}
      data-picked-up={isPickedUp || undefined}
      onClick={() => onPress(at)}
      onKeyDown={handleKey}
      onFocus={(event) => onFocus(event, at)}
    >
      {cell.content}
    </td>
  );
}
