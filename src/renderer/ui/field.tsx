import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';

/** What every field takes beside its value. */
export interface FieldProps {
  /** Its name, always visible. */
  label: string;
  /** A word after the label, such as "valinnainen". */
  note?: string | undefined;
  /** How to fill it in, before anything went wrong. */
  description?: ReactNode;
  /** What is wrong and what to do; the field is marked invalid while it is set. */
  error?: string | undefined;
  /** Set to find the field from an error summary. */
  id?: string | undefined;
  /** How wide the control is; a field for a time is not as wide as one for a sentence. */
  width?: 'short' | 'medium' | 'full' | undefined;
}

/** True when the field's error is a sentence. */
export function hasError(error: string | undefined): boolean {
  return error !== undefined && error !== '';
}

/** The label line of a react-aria field. */
export function FieldLabel({ label, note }: Pick<FieldProps, 'label' | 'note'>) {
  return (
    <Label className="ui-label">
      {label}
      {note !== undefined && <span className="ui-label-note"> ({note})</span>}
    </Label>
  );
}

/** Description and error of a react-aria field, tied to its control by the surrounding component. */
export function FieldFoot({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      {hasError(error) && (
        <FieldError className="ui-field-error">
          <Icon name="error" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}
