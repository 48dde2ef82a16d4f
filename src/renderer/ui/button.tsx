import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** One `primary` on a screen at most; `quiet` has no rim until pointed at. */
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  icon?: IconName | undefined;
  /** Key binding shown on the button (`$mod+s`); the binding itself is made with `useShortcut`. */
  shortcut?: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

const pending = {
  onPress: () => undefined,
  onClick: () => undefined,
  type: 'button',
  'aria-disabled': true,
  'data-pending': true,
} as const;

/**
 * A button with a word on it. `isPending` keeps the focus, says that it cannot be pressed, and lets neither a press nor
 * Enter in the form through. It is not handed on: react-aria would announce the button by a reference that dangles when
 * the saved form goes away.
 */
export function Button({
  tone = 'secondary',
  size = 'normal',
  icon,
  shortcut,
  isPending = false,
  children,
  ...rest
}: ButtonProps) {
  const held = isPending ? pending : {};
  return (
    <AriaButton {...rest} {...held} className="ui-button" data-tone={tone} data-size={size}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="ui-button-text">{children}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </AriaButton>
  );
}
