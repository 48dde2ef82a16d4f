import { useMemo } from 'react';
import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { plusMonths, type Month } from '#domain/time/month.ts';
import { longMonths } from '#i18n/calendar-names.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { monthsOfSpan, type Span } from './spans.ts';
import { firstMonth, lastMonth } from './use-place.ts';

export interface MonthPickerProps {
  /** How many months are chosen at once: a year has no month of its own to choose. */
  span: Exclude<Span, 'days'>;
  /** The month chosen, the last of them. */
  month: Month;
  onChange: (month: Month) => void;
}

const years = Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, index) => {
  const year = String(holidayYears.first + index);
  return { id: year, label: year };
});

/** The period before or after by a key, any other by the name of its (last) month and its year. */
export function MonthPicker({ span, month, onChange }: MonthPickerProps) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const [year = '', number = ''] = month.split('-');
  const steps = useMemo(
    () =>
      ([-1, 1] as const).map((step) => {
        const next = plusMonths(month, step * monthsOfSpan[span]);
        return {
          id: step < 0 ? 'previous-period' : 'next-period',
          title: say(step < 0 ? `previous_${span}` : `next_${span}`),
          shortcut: step < 0 ? 'Alt+PageUp' : 'Alt+PageDown',
          isPossible: next >= firstMonth && next <= lastMonth,
          onAction: () => onChange(next),
        };
      }),
    [say, span, month, onChange],
  );
  useCommands(useMemo(() => steps.filter(({ isPossible }) => isPossible), [steps]));
  const [previous, next] = steps.map(({ id, title, shortcut, isPossible, onAction }) => (
    <IconButton
      key={id}
      tone="secondary"
      icon={id === 'next-period' ? 'chevron-right' : 'chevron-left'}
      label={title}
      shortcut={shortcut}
      isDisabled={!isPossible}
      onPress={onAction}
    />
  ));
  return (
    <div className="statistics-month">
      {previous}
      {span !== 'year' && (
        <Select
          label={say(span === 'month' ? 'month' : 'lastOfMonths')}
          placeholder={say('choose')}
          options={longMonths[language].map((name, index) => ({
            id: String(index + 1).padStart(2, '0'),
            label: name,
          }))}
          value={number}
          onChange={(chosen) => onChange(`${year}-${chosen}` as Month)}
        />
      )}
      <Select
        label={say('year')}
        placeholder={say('choose')}
        width="short"
        options={years}
        value={year}
        onChange={(chosen) => onChange(`${chosen}-${number}` as Month)}
      />
      {next}
    </div>
  );
}
