import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list whose rows go away: when the row with the focus is gone, the row that took its place has it,
 * or the last one, or the list itself when it is empty (give it `tabIndex={-1}`). Rows are its `li` elements.
 */
export function useFocusInList(list: RefObject<HTMLElement | null>): void {
  const place = useRef<number>(undefined);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      const index = rowsOf(element).findIndex((row) => row.contains(target as Node));
      place.current = index < 0 ? undefined : index;
    };
    // A click beside the list leaves it, also where nothing takes the focus.
    const onPointer = ({ target }: PointerEvent) => {
      if (!element.contains(target as Node)) place.current = undefined;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [list]);
  // Rows may go at any rendering: by what was done here, or in another window.
  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    const rows = list.current ? rowsOf(list.current) : [];
    const row = rows[Math.min(place.current, rows.length - 1)];
    (row?.querySelector<HTMLElement>('button, a') ?? list.current)?.focus();
  });
}

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('li')];
