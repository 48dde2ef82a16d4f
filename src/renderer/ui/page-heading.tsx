import { useEffect, useRef, type ReactNode } from 'react';

export interface PageHeadingProps {
  children: ReactNode;
  /** Changes with the route; the heading takes the focus each time, but not on the first page. */
  routeKey: string;
  /** A line under the heading, such as the date or the office. */
  detail?: ReactNode;
  /** Buttons of the whole page. */
  actions?: ReactNode;
}

let lastRoute: string | undefined;

/** The page's one h1. Takes the focus when the route has changed, so that reading starts from it. */
export function PageHeading({ children, routeKey, detail, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastRoute !== undefined && lastRoute !== routeKey) heading.current?.focus();
    lastRoute = routeKey;
  }, [routeKey]);
  return (
    <header className="ui-page-heading">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {detail !== undefined && <div className="ui-page-detail">{detail}</div>}
      </div>
      {actions !== undefined && <div className="ui-button-row">{actions}</div>}
    </header>
  );
}
