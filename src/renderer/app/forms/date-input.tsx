import type { LocalDate } from '#domain/time/local-date.ts';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import type { Bound } from './use-contract-form.ts';

export interface DateInputProps extends Bound<LocalDate | null> {
  label: string;
  description?: string | undefined;
}

/** A day, written or picked from a month. */
export function DateInput({ label, description, id, value, onChange, error }: DateInputProps) {
  return (
    <DatePicker
      label={label}
      description={description}
      id={id}
      value={value}
      onChange={(day) => onChange(day as LocalDate | null)}
      error={error}
    />
  );
}
