import { useCallback, useRef, useState } from 'react';
import type { Booking } from '#contract/bookings.ts';
import type { Beside, Cell, Desk } from './desk.ts';
import { useMove } from './use-move.ts';
import type { Place } from './use-place.ts';

/** The shared state of one showing of the screen. */
export function useNewDesk(place: Place, now: Desk['now'], offices: Desk['offices']): Desk {
  const [beside, setBeside] = useState<Beside>();
  const [carried, carry] = useState<Booking>();
  const [focusOn, setFocusOn] = useState<Cell>();
  const cameFrom = useRef<Element | null>(null);
  const focused = useCallback(() => setFocusOn(undefined), []);

  function close(cell?: Cell) {
    setBeside(undefined);
    const back = cameFrom.current;
    if (cell) setFocusOn(cell);
    // What had the focus may be a button that is gone: the grid's own stop is the next best.
    else
      requestAnimationFrame(() => {
        const stop = document.querySelector<HTMLElement>('.kela-grid [tabindex="0"]');
        (back instanceof HTMLElement && back.isConnected && back !== document.body ? back : stop)?.focus();
      });
  }

  const moveTo = useMove((to) => {
    carry(undefined);
    setBeside(undefined);
    if (to.on !== place.on) place.show({ on: to.on });
    setFocusOn(to);
  });

  return {
    offices,
    place,
    now,
    beside,
    open: (next) => {
      if (!beside) cameFrom.current = document.activeElement;
      setBeside(next);
    },
    turn: setBeside,
    close,
    carried,
    carry,
    moveTo,
    focusOn,
    focused,
  };
}
