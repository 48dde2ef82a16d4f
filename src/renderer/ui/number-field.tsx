import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface NumberFieldProps
  extends
    FieldProps,
    Omit<
      AriaNumberFieldProps,
      'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate' | 'value' | 'onChange'
    > {
  /** The number; null when the field is empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
  suffix?: ReactNode;
}

/** A number in the reader's own notation, with buttons and arrow keys for one step. */
export function NumberField(props: NumberFieldProps) {
  const { label, note, description, error, width, id, inputRef, suffix, value, onChange, ...rest } = props;
  return (
    <AriaNumberField
      validationBehavior="aria"
      {...rest}
      {...defined({ id })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={hasError(error)}
      className="ui-field"
      data-width={width}
    >
      <FieldLabel label={label} note={note} />
      <div className="ui-control-line">
        <Group className="ui-number">
          <Input className="ui-input" {...defined({ ref: inputRef })} />
          <Button slot="decrement" className="ui-button">
            <Icon name="minus" />
          </Button>
          <Button slot="increment" className="ui-button">
            <Icon name="plus" />
          </Button>
        </Group>
        {suffix !== undefined && <span className="ui-suffix">{suffix}</span>}
      </div>
      <FieldFoot description={description} error={error} />
    </AriaNumberField>
  );
}
