import { useEffect, type RefObject } from 'react';
import { useDesk } from './desk.ts';
import { columnKey, type GridModel } from './grid-model.ts';

/** Gives the focus to the cell that the desk asks for, as soon as the grid shows it. */
export function useCellFocus(frame: RefObject<HTMLElement | null>, model: GridModel): void {
  const { focusOn, focused } = useDesk();
  useEffect(() => {
    if (!focusOn) return;
    const column = model.columns.findIndex(({ key }) => key === columnKey(focusOn));
    const row = model.starts.findIndex((start) => start === focusOn.startMinute);
    const cell = frame.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!cell) return;
    cell.focus();
    focused();
  }, [focusOn, focused, model, frame]);
}
