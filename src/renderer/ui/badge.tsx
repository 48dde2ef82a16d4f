import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';

/** A short word or count in a soft frame, such as "uusi" or "3". */
export function Badge({ tone = 'neutral', children }: { tone?: Tone | 'neutral'; children: ReactNode }) {
  return (
    <span className="ui-badge" data-tone={tone}>
      {children}
    </span>
  );
}
