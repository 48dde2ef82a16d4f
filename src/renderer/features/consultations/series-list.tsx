import type { ReactNode } from 'react';
import type { ConsultationSeries } from '#contract/consultations.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formatDateRange, formatLongWeekday, formatMinuteRange } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';

export interface SeriesListProps {
  series: readonly ConsultationSeries[];
  actions: ReactNode;
  onEnd: ((series: ConsultationSeries) => void) | undefined;
}

/** Each series with when it is and who takes part. */
export function SeriesList({ series, actions, onEnd }: SeriesListProps) {
  const say = useWords(consultationWords);
  const language = useLanguage();
  return (
    <Panel title={say('series')} actions={actions}>
      <ul className="consultation-series">
        {series.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{one.name}</strong>
              <p>
                {say('seriesLine', {
                  weekday: formatLongWeekday(one.weekday, language),
                  range: formatMinuteRange(one, language),
                  weeks: one.everyWeeks,
                  days: formatDateRange(one.validFromOn, one.validToOn, language),
                })}
              </p>
              <p className="consultation-about">
                {say('people', { names: one.participants.map(({ name }) => name).join(', ') })}
                {one.adviser && ` · ${say('withAdviser', { name: one.adviser.name })}`}
              </p>
            </div>
            {onEnd && (
              <Button
                size="small"
                tone="quiet"
                aria-label={say('endNamed', { name: one.name })}
                onPress={() => onEnd(one)}
              >
                {say('endSeries')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
