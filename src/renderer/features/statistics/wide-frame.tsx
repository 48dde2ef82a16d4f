import { useRef, type ReactNode } from 'react';
import { useOverflow } from '#renderer/ui/use-overflow.ts';

/** A frame for a table that may be wider than the window: it scrolls by itself, and the keyboard reaches it. */
export function WideFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useOverflow(frame);
  const scrolling = isWide ? { role: 'region', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div className="ui-table-frame" ref={frame} data-wide={isWide || undefined} {...scrolling}>
      {children}
    </div>
  );
}
