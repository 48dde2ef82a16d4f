import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Month } from '#domain/time/month.ts';
import { areaNames } from '#i18n/area-names.ts';
import { formatMonth } from '#i18n/formats.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { MonthPicker } from './month-picker.tsx';
import { Report } from './report.tsx';
import { ReportFiles } from './report-files.tsx';
import { usePlace } from './use-place.ts';
import './statistics.css';
import './statistics-print.css';

/** The month in figures: on the screen what the files have, word by word. */
export default function StatisticsScreen() {
  const language = useLanguage();
  const { version } = useSession();
  const office = useOffice();
  const place = usePlace();
  const { month, show } = place;
  const query = useQuery(
    useService().statistics.month.queryOptions({
      input: { officeId: office.id, month },
      placeholderData: keepPreviousData,
      // Opened anew it is made anew: a day may have gone by.
      refetchOnMount: 'always',
    }),
  );
  const pick = useCallback((chosen: Month) => show({ month: chosen }), [show]);
  const { reportTitle, sheets } = statisticsWords[language];
  return (
    <div className="statistics">
      <ScreenHeading
        detail={`${reportTitle}: ${office.name}, ${formatMonth(month, language)}. ${sheets[place.part]}`}
      >
        {areaNames.statistics[language]}
      </ScreenHeading>
      <div className="statistics-tools" data-no-print="">
        <MonthPicker month={month} onChange={pick} />
        <ReportFiles month={month} />
      </div>
      <div aria-busy={query.isPlaceholderData}>
        <Loaded query={query}>
          {(made) => <Report made={{ ...made, programVersion: version, filters: [] }} place={place} />}
        </Loaded>
      </div>
    </div>
  );
}
