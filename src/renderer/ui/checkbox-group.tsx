import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup';
import { Checkbox } from './checkbox.tsx';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import type { Option } from './option-item.tsx';

export interface CheckboxGroupProps<K extends string>
  extends
    Omit<FieldProps, 'width'>,
    Omit<
      AriaCheckboxGroupProps,
      'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate' | 'value' | 'onChange'
    > {
  options: readonly Option<K>[];
  value: readonly K[];
  onChange: (value: K[]) => void;
}

/** Any number of a few things, all in sight. */
export function CheckboxGroup<K extends string>(props: CheckboxGroupProps<K>) {
  const { label, note, description, error, id, options, value, onChange, ...rest } = props;
  return (
    <AriaCheckboxGroup
      validationBehavior="aria"
      {...rest}
      {...defined({ id })}
      value={[...value]}
      onChange={(next) => onChange(next as K[])}
      isInvalid={hasError(error)}
      className="ui-field"
    >
      <FieldLabel label={label} note={note} />
      <div className="ui-choices-column">
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </AriaCheckboxGroup>
  );
}
