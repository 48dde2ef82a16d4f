import { useMemo } from 'react';
import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { plusMonths, type Month } from '#domain/time/month.ts';
import { longMonths } from '#i18n/calendar-names.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { firstMonth, lastMonth } from './use-place.ts';

export interface MonthPickerProps {
  month: Month;
  onChange: (month: Month) => void;
}

const years = Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, index) => {
  const year = String(holidayYears.first + index);
  return { id: year, label: year };
});

/** One month: the one before or after by a key, any other by its name and year. */
export function MonthPicker({ month, onChange }: MonthPickerProps) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const [year = '', number = ''] = month.split('-');
  const steps = useMemo(
    () =>
      ([-1, 1] as const).map((step) => ({
        id: step < 0 ? 'previous-month' : 'next-month',
        title: say(step < 0 ? 'previousMonth' : 'nextMonth'),
        shortcut: step < 0 ? 'Alt+PageUp' : 'Alt+PageDown',
        isPossible: step < 0 ? month > firstMonth : month < lastMonth,
        onAction: () => onChange(plusMonths(month, step)),
      })),
    [say, month, onChange],
  );
  useCommands(useMemo(() => steps.filter(({ isPossible }) => isPossible), [steps]));
  const [previous, next] = steps.map(({ id, title, shortcut, isPossible, onAction }) => (
    <IconButton
      key={id}
      tone="secondary"
      icon={id === 'next-month' ? 'chevron-right' : 'chevron-left'}
      label={title}
      shortcut={shortcut}
      isDisabled={!isPossible}
      onPress={onAction}
    />
  ));
  return (
    <div className="statistics-month">
      {previous}
      <Select
        label={say('month')}
        placeholder={say('choose')}
        options={longMonths[language].map((name, index) => ({
          id: String(index + 1).padStart(2, '0'),
          label: name,
        }))}
        value={number}
        onChange={(chosen) => onChange(`${year}-${chosen}` as Month)}
      />
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
