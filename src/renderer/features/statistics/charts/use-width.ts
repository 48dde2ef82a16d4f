import { useEffect, useState, type RefObject } from 'react';

/** The width of a drawing before it has been measured, and the least for which it is laid out. */
const FIRST = 640;
const LEAST = 240;

/** The width of an element in whole pixels, measured again whenever it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(LEAST, Math.floor(observed.clientWidth))));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
