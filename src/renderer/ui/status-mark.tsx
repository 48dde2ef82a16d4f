import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface StatusMarkProps {
  /** Its shape: every state on a screen has its own. */
  icon: IconName;
  tone?: Tone | 'neutral';
  /** The state in words. */
  children: ReactNode;
}

/** A state as shape and word; the colour only repeats them. */
export function StatusMark({ icon, tone = 'neutral', children }: StatusMarkProps) {
  return (
    <span className="ui-status" data-tone={tone}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
