import { useEffect, useRef, type RefObject } from 'react';

/** Marks the cell of a client who has still to be told. */
export const openMark = 'data-to-tell';

/**
 * After somebody has been told the focus goes on to the next client who has not, from the top again at the end, and to the
 * list itself (give it `tabIndex={-1}`) when nobody is left. Call the answer with the client who was just told.
 */
export function useNextOpen(list: RefObject<HTMLElement | null>): (id: string) => void {
  const told = useRef<string>(undefined);
  useEffect(() => {
    const element = list.current;
    if (told.current === undefined || !element) return;
    const cells = [...element.querySelectorAll<HTMLElement>('[data-client]')];
    const place = cells.findIndex((cell) => cell.dataset['client'] === told.current);
    // Until the row shows that it is told, there is nothing to leave.
    if (place >= 0 && cells[place]?.hasAttribute(openMark)) return;
    told.current = undefined;
    const next = [...cells.slice(place + 1), ...cells.slice(0, Math.max(place, 0))].find((cell) =>
      cell.hasAttribute(openMark),
    );
    (next?.querySelector<HTMLElement>('button') ?? element).focus();
  });
  return (id) => {
    told.current = id;
  };
}
