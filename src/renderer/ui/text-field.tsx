import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate'> {
  /** The input itself, for react-hook-form's `field.ref`. */
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** A short unit after the control, such as "min". */
  suffix?: ReactNode;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, note, description, error, width, id, inputRef, suffix, ...rest } = props;
  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      {...defined({ id })}
      isInvalid={hasError(error)}
      className="ui-field"
      data-width={width}
    >
      <FieldLabel label={label} note={note} />
      <div className="ui-control-line">
        <Input className="ui-input" {...defined({ ref: inputRef })} />
        {suffix !== undefined && <span className="ui-suffix">{suffix}</span>}
      </div>
      <FieldFoot description={description} error={error} />
    </AriaTextField>
  );
}
