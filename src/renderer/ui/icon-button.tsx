import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { ButtonTone } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** The button's name, also shown as its tooltip. */
  label: string;
  icon: IconName;
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  shortcut?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a picture only; its label is its name and is shown when pointed at or focused. */
export function IconButton({
  label,
  icon,
  tone = 'quiet',
  size = 'normal',
  shortcut,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        className="ui-button ui-icon-button"
        data-tone={tone}
        data-size={size}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="ui-tooltip" offset={4}>
        {label}
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
