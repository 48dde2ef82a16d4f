import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ButtonTone } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly shortcut?: string | undefined;
  readonly tone?: 'danger' | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The button's word, or its name when `isIconOnly`. */
  label: string;
  /** Shows only the three dots; the label stays its name. */
  isIconOnly?: boolean;
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  actions: readonly MenuAction[];
}

/** A button that opens a list of actions. */
export function Menu({ label, isIconOnly = false, tone = 'secondary', size = 'normal', actions }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        className={isIconOnly ? 'ui-button ui-icon-button' : 'ui-button'}
        data-tone={isIconOnly ? 'quiet' : tone}
        data-size={size}
        {...(isIconOnly ? { 'aria-label': label } : {})}
      >
        {isIconOnly ? <Icon name="more" /> : label}
        {!isIconOnly && <Icon name="chevron-down" />}
      </AriaButton>
      <Popover className="ui-popover" offset={4}>
        <AriaMenu className="ui-list ui-menu" items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
              className="ui-option ui-menu-item"
              data-tone={action.tone}
            >
              {action.icon !== undefined && <Icon name={action.icon} />}
              {action.label}
              {action.shortcut !== undefined && <Kbd keys={action.shortcut} />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
