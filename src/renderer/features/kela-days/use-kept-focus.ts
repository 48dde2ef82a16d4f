import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a part of the screen when the button that had it goes away because of what it did.
 *
 * @param next where the work goes on; told the element that had the focus, which may be gone
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  next: (last: Element) => HTMLElement | null | undefined,
): void {
  const last = useRef<Element>(undefined);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const isInside = target instanceof Element && part.current?.contains(target) === true;
      last.current = isInside ? target : undefined;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [part]);
  // Buttons may go at any rendering: by what was done here, or in another window.
  useEffect(() => {
    if (last.current && document.activeElement === document.body) next(last.current)?.focus();
  });
}
