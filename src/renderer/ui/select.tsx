import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import {
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaSelectProps,
} from 'react-aria-components/Select';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { OptionItem, type Option } from './option-item.tsx';

export interface SelectProps<K extends string>
  extends
    FieldProps,
    Omit<
      AriaSelectProps<Option<K>>,
      | 'children'
      | 'className'
      | 'style'
      | 'id'
      | 'isInvalid'
      | 'validate'
      | 'value'
      | 'onChange'
      | 'selectedKey'
      | 'onSelectionChange'
      | 'placeholder'
    > {
  options: readonly Option<K>[];
  /** The chosen option's id; null when nothing is chosen. */
  value: K | null;
  onChange: (value: K) => void;
  /** Shown while nothing is chosen, such as "Valitse". */
  placeholder: string;
  inputRef?: Ref<HTMLButtonElement> | undefined;
}

/** One of a list. Typing jumps to an option; for long lists use MultiPick with one choice. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { label, note, description, error, width, id, inputRef, options, value, onChange, ...rest } = props;
  return (
    <AriaSelect
      validationBehavior="aria"
      {...rest}
      {...defined({ id })}
      value={value}
      onChange={(key) => key !== null && onChange(key as K)}
      isInvalid={hasError(error)}
      className="ui-field"
      data-width={width}
    >
      <FieldLabel label={label} note={note} />
      <Button className="ui-select-button" {...defined({ ref: inputRef })}>
        <SelectValue className="ui-select-value" />
        <Icon name="chevron-down" />
      </Button>
      <FieldFoot description={description} error={error} />
      <Popover className="ui-popover ui-select-popover" offset={2}>
        <ListBox className="ui-list" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
