import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

/** Yes or no that is saved with the form; for what takes effect at once use Switch. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="ui-tick">
      <span className="ui-tick-box">
        <Icon name={rest.isIndeterminate === true ? 'minus' : 'check'} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
