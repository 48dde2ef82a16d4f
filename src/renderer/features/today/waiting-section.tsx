import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { Badge } from '#renderer/ui/badge.tsx';

export interface WaitingSectionProps {
  title: string;
  /** The screen all of them belong to. */
  path: string;
  count: number;
  /** How many of them are late. */
  late?: number;
  children: ReactNode;
}

/** One kind of things that wait, with how many they are; absent when there are none. */
export function WaitingSection({ title, path, count, late = 0, children }: WaitingSectionProps) {
  const id = useId();
  if (count === 0) return undefined;
  return (
    <section aria-labelledby={id} className="today-section">
      <h3 id={id}>
        <Link to={path}>{title}</Link> <Badge tone={late > 0 ? 'danger' : 'neutral'}>{count}</Badge>
      </h3>
      <ul className="today-list">{children}</ul>
    </section>
  );
}
