import { useEffect, useState, type RefObject } from 'react';

/** True while the element's content is wider or higher than the element, so that it has to scroll. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setOverflowing] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return undefined;
    const observer = new ResizeObserver(() =>
      setOverflowing(
        observed.scrollWidth > observed.clientWidth + 1 || observed.scrollHeight > observed.clientHeight + 1,
      ),
    );
    observer.observe(observed);
    for (const child of observed.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return isOverflowing;
}
