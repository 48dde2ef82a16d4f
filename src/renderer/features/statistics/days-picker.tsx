import { useState } from 'react';
import { isLocalDate } from '#domain/time/local-date.ts';
import { isPeriod, type Period } from '#domain/time/period.ts';
import { problemWords } from '#i18n/problems.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useWords } from '#renderer/app/language.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { firstDay, lastDay } from './use-place.ts';

export interface DaysPickerProps {
  period: Period;
  onChange: (period: Period) => void;
}

/** Any first and last day. A day half written, or a last day before the first, changes nothing yet. */
export function DaysPicker({ period, onChange }: DaysPickerProps) {
  const say = useWords(statisticsScreenWords);
  const wrong = useWords(problemWords);
  const [draft, setDraft] = useState<{ from: string | null; to: string | null }>(period);
  const change = (part: Partial<typeof draft>) => {
    const { from, to } = { ...draft, ...part };
    setDraft({ from, to });
    if (from === null || to === null || !isLocalDate(from) || !isLocalDate(to)) return;
    if (isPeriod({ from, to }) && from >= firstDay && to <= lastDay) onChange({ from, to });
  };
  const isReversed = draft.from !== null && draft.to !== null && draft.to < draft.from;
  const shared = { min: firstDay, max: lastDay };
  return (
    <div className="statistics-month">
      <DateField
        {...shared}
        label={say('firstDay')}
        value={draft.from}
        onChange={(from) => change({ from })}
      />
      <DateField
        {...shared}
        label={say('lastDay')}
        value={draft.to}
        onChange={(to) => change({ to })}
        error={isReversed ? wrong('endBeforeStart') : undefined}
      />
    </div>
  );
}
