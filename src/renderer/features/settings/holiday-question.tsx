import type { Closure } from '#domain/calendar/closures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/formats.ts';
import { holidayNames } from '#i18n/holidays.ts';
import { settingsWords } from '#i18n/settings.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';

export interface HolidayQuestionProps extends Bound<boolean | null> {
  /** The closed days that the exception would open. */
  days: readonly { readonly on: LocalDate; readonly why: Closure }[];
}

/** Asks whether the Kela day is really held on days when the office is closed. */
export function HolidayQuestion({ days, id, value, onChange, error }: HolidayQuestionProps) {
  const say = useWords(settingsWords);
  const language = useLanguage();
  const named = days.map(({ on, why }) => {
    const name = why.kind === 'holiday' ? holidayNames[why.holiday][language] : why.name;
    return `${formatDate(on, language)} ${name}`;
  });
  return (
    <RadioGroup
      label={say('onHoliday', { days: named.join(', ') })}
      id={id}
      error={error}
      options={[
        { id: 'closed', label: say('onHolidayClosed') },
        { id: 'open', label: say('onHolidayOpen') },
      ]}
      value={value === null ? null : value ? 'open' : 'closed'}
      onChange={(answer) => onChange(answer === 'open')}
    />
  );
}
