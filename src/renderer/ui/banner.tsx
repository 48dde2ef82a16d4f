import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** Each tone's shape, so that none of them is told by colour alone. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
};

export interface BannerProps {
  tone?: Tone;
  title?: string | undefined;
  children?: ReactNode;
  /** Buttons at its end. */
  actions?: ReactNode;
  /** `alert` interrupts and is for danger; `status` waits its turn; `none` for what was there from the start. */
  live?: 'alert' | 'status' | 'none';
}

/** A message that stays in its place until its reason is gone. */
export function Banner({ tone = 'info', title, children, actions, live }: BannerProps) {
  const role = live ?? (tone === 'danger' ? 'alert' : 'status');
  return (
    <div className="ui-banner" data-tone={tone} role={role === 'none' ? undefined : role}>
      <Icon name={toneIcon[tone]} />
      <div className="ui-banner-words">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {actions !== undefined && <div className="ui-banner-actions">{actions}</div>}
    </div>
  );
}
