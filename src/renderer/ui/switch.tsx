import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

/** On or off that takes effect at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="ui-switch">
      <span className="ui-switch-track">
        <span className="ui-switch-thumb" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
