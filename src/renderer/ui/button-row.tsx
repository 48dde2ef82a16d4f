import type { ReactNode } from 'react';

/** Buttons side by side, the most likely first; wraps on a narrow window. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="ui-button-row">{children}</div>;
}
