import { useCallback, useState } from 'react';
import type { Month } from '#domain/time/month.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useWords } from '#renderer/app/language.ts';
import { Select } from '#renderer/ui/select.tsx';
import { DaysPicker } from './days-picker.tsx';
import { MonthPicker } from './month-picker.tsx';
import { lastMonthOf, periodOf, spanOf, spans, type Span } from './spans.ts';
import type { Place } from './use-place.ts';

/** Which days the report is of: a month, three, a year, or any first and last day. */
export function PeriodPicker({ place: { period, show } }: { place: Place }) {
  const say = useWords(statisticsScreenWords);
  // Whole months can be chosen day by day too, so the choice of days is kept apart from the period.
  const [byDays, setByDays] = useState(spanOf(period) === 'days');
  const span: Span = byDays ? 'days' : spanOf(period);
  const month = lastMonthOf(period);
  const pick = useCallback((chosen: Month) => show({ period: periodOf(span, chosen) }), [show, span]);
  const chooseSpan = (chosen: Span) => {
    setByDays(chosen === 'days');
    if (chosen !== 'days') show({ period: periodOf(chosen, month) });
  };
  return (
    <>
      <Select
        label={say('span')}
        placeholder={say('choose')}
        options={spans.map((id) => ({ id, label: say(`span_${id}`) }))}
        value={span}
        onChange={chooseSpan}
      />
      {span === 'days' ? (
        <DaysPicker period={period} onChange={(chosen) => show({ period: chosen })} />
      ) : (
        <MonthPicker span={span} month={month} onChange={pick} />
      )}
    </>
  );
}
