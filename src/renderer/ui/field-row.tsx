import type { ReactNode } from 'react';

/** Short fields side by side; wraps on a narrow window. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="ui-field-row">{children}</div>;
}
