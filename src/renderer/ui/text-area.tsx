import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'id' | 'isInvalid' | 'validate' | 'type'> {
  /** Lines shown before it scrolls. */
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, note, description, error, width, id, inputRef, rows = 3, ...rest } = props;
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
      <AriaTextArea className="ui-input ui-text-area" rows={rows} {...defined({ ref: inputRef })} />
      <FieldFoot description={description} error={error} />
    </AriaTextField>
  );
}
