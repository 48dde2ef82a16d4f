import { useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { PageHeading } from '#renderer/ui/page-heading.tsx';

export interface ScreenHeadingProps {
  children: ReactNode;
  /** A line under the heading, such as the date or the office. */
  detail?: ReactNode;
  /** Buttons of the whole screen. */
  actions?: ReactNode;
}

/** The one h1 of a screen: takes the focus whenever the route has changed. */
export function ScreenHeading(props: ScreenHeadingProps) {
  // The path of this screen: one that is about to be left must not take the focus from the next.
  const [path] = useState(useLocation({ select: ({ pathname }) => pathname }));
  return <PageHeading routeKey={path} {...props} />;
}
