import { useId, type ReactNode } from 'react';

export interface PanelProps {
  title: string;
  /** Heading level on its page; 2 under the page heading. */
  level?: 2 | 3;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A named part of a page. */
export function Panel({ title, level = 2, actions, children }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-panel" aria-labelledby={id}>
      <div className="ui-panel-head">
        <Heading id={id}>{title}</Heading>
        {actions !== undefined && <div className="ui-button-row">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
