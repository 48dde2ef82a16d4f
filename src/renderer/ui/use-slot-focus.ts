import { useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { SlotIndex, SlotMatrix } from './slot-cells.ts';

export interface SlotFocus {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one cell that Tab stops at. */
  readonly active: SlotIndex;
  /** Where the arrow keys count from: remembers the row inside a cell of several rows. */
  readonly from: () => SlotIndex;
  readonly go: (to: SlotIndex) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>, index: SlotIndex) => void;
  /** Gives the focus back to what had it before the grid. */
  readonly leave: () => void;
}

/** Roving focus: one stop for Tab, arrows inside, and the way back out. */
export function useSlotFocus(matrix: SlotMatrix, initial: SlotIndex): SlotFocus {
  const table = useRef<HTMLTableElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const wanted = useRef<SlotIndex>(null);
  const [index, setIndex] = useState(initial);
  const active = matrix.originOf({
    row: Math.min(index.row, Math.max(0, matrix.rows - 1)),
    column: Math.min(index.column, Math.max(0, matrix.columns - 1)),
  });

  function go(to: SlotIndex) {
    const { row, column } = matrix.originOf(to);
    wanted.current = to;
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  }

  function onFocus(event: FocusEvent<HTMLElement>, at: SlotIndex) {
    const before = event.relatedTarget;
    const isOutside = before instanceof HTMLElement && table.current?.contains(before) === false;
    if (isOutside && before.closest('[role=dialog],[role=alertdialog],[role=menu]') === null) {
      cameFrom.current = before;
    }
    const aim = wanted.current;
    const isAim = aim !== null && matrix.originOf(aim).row === at.row && aim.column === at.column;
    if (!isAim) wanted.current = at;
    setIndex(at);
  }

  return {
    table,
    active,
    from: () => wanted.current ?? active,
    go,
    onFocus,
    leave: () => {
      if (cameFrom.current?.isConnected === true) cameFrom.current.focus();
      else table.current?.querySelector<HTMLElement>(':focus')?.blur();
    },
  };
}
