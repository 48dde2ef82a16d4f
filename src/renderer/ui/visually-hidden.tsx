import type { ReactNode } from 'react';

/** Words for assistive technology only. Prefer words that everybody sees. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ui-visually-hidden">{children}</span>;
}
