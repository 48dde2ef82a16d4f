import { parseDate, type CalendarDate } from '@internationalized/date';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { DateParts } from './date-parts.tsx';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError, type FieldProps } from './field.tsx';

export interface DateFieldProps extends Omit<FieldProps, 'width'> {
  /** 'YYYY-MM-DD'; null when empty or half written. */
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: (() => void) | undefined;
  /** First and last day that may be given, both included. */
  min?: string | undefined;
  max?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
}

/** The 'YYYY-MM-DD' of the kit's properties as react-aria's own date, keeping undefined and null. */
export function calendarDate(value: string): CalendarDate {
  return parseDate(value);
}

/** A date written part by part in the reader's own order, for birthdays and far dates; no calendar. */
export function DateField(props: DateFieldProps) {
  const { label, note, description, error, id, value, onChange, min, max, ...rest } = props;
  return (
    <AriaDateField
      validationBehavior="aria"
      {...defined({ ...rest, id })}
      value={value === null ? null : calendarDate(value)}
      onChange={(next) => onChange(next === null ? null : next.toString())}
      {...defined({
        minValue: min === undefined ? undefined : calendarDate(min),
        maxValue: max === undefined ? undefined : calendarDate(max),
      })}
      isInvalid={hasError(error)}
      className="ui-field"
    >
      <FieldLabel label={label} note={note} />
      <DateParts />
      <FieldFoot description={description} error={error} />
    </AriaDateField>
  );
}
