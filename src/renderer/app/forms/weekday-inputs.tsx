import { weekdays, type Weekday } from '#domain/time/week.ts';
import { formatLongWeekday, formatWeekday } from '#i18n/formats.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import type { Bound } from './use-contract-form.ts';
import './forms.css';

const keyOf = (weekday: Weekday): string => String(weekday);
const weekdayOf = (key: string): Weekday => Number(key) as Weekday;

/** One day of the week. */
export function WeekdayChoice({
  label,
  id,
  value,
  onChange,
  error,
}: Bound<Weekday | null> & { label: string }) {
  const language = useLanguage();
  return (
    <ChoiceGroup
      label={label}
      id={id}
      error={error}
      choices={weekdays.map((day) => ({ id: keyOf(day), label: formatWeekday(day, language) }))}
      value={value === null ? null : keyOf(value)}
      onChange={(key) => onChange(weekdayOf(key))}
    />
  );
}

/** Any days of the week, in the week's order. */
export function WeekdaySet({
  label,
  id,
  value,
  onChange,
  error,
}: Bound<readonly Weekday[]> & { label: string }) {
  const language = useLanguage();
  return (
    <div className="form-side-by-side">
      <CheckboxGroup
        label={label}
        id={id}
        error={error}
        options={weekdays.map((day) => ({ id: keyOf(day), label: formatLongWeekday(day, language) }))}
        value={value.map(keyOf)}
        onChange={(keys) => onChange(weekdays.filter((day) => keys.includes(keyOf(day))))}
      />
    </div>
  );
}
