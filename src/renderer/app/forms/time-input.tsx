import { parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formatTime } from '#i18n/formats.ts';
import { problemWords } from '#i18n/problems.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { TimeField } from '#renderer/ui/time-field.tsx';
import type { Bound } from './use-contract-form.ts';

/** A time of day as people write it: 9, 9.00, 9:00, 0900. */
export function TimeInput({
  label,
  id,
  value,
  onChange,
  error,
}: Bound<MinuteOfDay | null> & { label: string }) {
  const language = useLanguage();
  const say = useWords(problemWords);
  return (
    <TimeField
      label={label}
      id={id}
      value={value}
      onChange={(minute) => onChange(minute as MinuteOfDay | null)}
      error={error}
      parse={parseMinute}
      format={(minute) => formatTime(minute as MinuteOfDay, language)}
      unreadable={say('notATime')}
    />
  );
}
