import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  const path = useLocation({ select: ({ pathname }) => pathname });
  return <PageHeading routeKey={path} {...props} />;
}
