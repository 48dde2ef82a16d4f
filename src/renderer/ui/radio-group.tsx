import { Radio } from 'react-aria-components/RadioGroup';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components/RadioGroup';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import type { Option } from './option-item.tsx';

export interface RadioGroupProps<K extends string>
  extends
    Omit<FieldProps, 'width'>,
    Omit<
      AriaRadioGroupProps,
      'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate' | 'value' | 'onChange'
    > {
  options: readonly Option<K>[];
  value: K | null;
  onChange: (value: K) => void;
}

/** One of a few, each with room for a line of explanation. For short words with keys use ChoiceGroup. */
export function RadioGroup<K extends string>(props: RadioGroupProps<K>) {
  const { label, note, description, error, id, options, value, onChange, ...rest } = props;
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      {...rest}
      {...defined({ id })}
      value={value}
      onChange={(next) => onChange(next as K)}
      isInvalid={hasError(error)}
      className="ui-field"
    >
      <FieldLabel label={label} note={note} />
      <div className="ui-choices-column">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className="ui-tick"
          >
            <span className="ui-tick-box ui-tick-round">
              <span className="ui-tick-dot" />
            </span>
            <span>
              {option.label}
              {option.detail !== undefined && (
                <span className="ui-description ui-block">{option.detail}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </AriaRadioGroup>
  );
}
