import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What is not there, as a sentence. */
  title: string;
  /** What to do next. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Stands where a list would be: says what to do, not only that there is nothing. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children !== undefined && <div>{children}</div>}
      {actions !== undefined && <div className="ui-button-row">{actions}</div>}
    </div>
  );
}
