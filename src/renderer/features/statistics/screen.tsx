import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { areaNames } from '#i18n/area-names.ts';
import { formatPeriod } from '#i18n/formats.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { PeriodPicker } from './period-picker.tsx';
import { Report } from './report.tsx';
import { ReportFiles } from './report-files.tsx';
import { ScopePicker } from './scope-picker.tsx';
import { usePlace } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';
import './statistics.css';
import './statistics-print.css';

/** A period in figures: on the screen what the files have, word by word. */
export default function StatisticsScreen() {
  const language = useLanguage();
  const { version } = useSession();
  const office = useOffice();
  const place = usePlace();
  const query = useQuery(
    useService().statistics.report.queryOptions({
      input: wantedReport(place, office.id),
      placeholderData: keepPreviousData,
      // Opened anew it is made anew: a day may have gone by.
      refetchOnMount: 'always',
    }),
  );
  const { reportTitle, sheets, facts } = statisticsWords[language];
  const whose = place.everyOffice ? facts.everyOffice : office.name;
  return (
    <div className="statistics">
      <ScreenHeading
        detail={`${reportTitle}: ${whose}, ${formatPeriod(place.period, language)}. ${sheets[place.part]}`}
      >
        {areaNames.statistics[language]}
      </ScreenHeading>
      <div className="statistics-tools" data-no-print="">
        <div className="statistics-choices">
          <PeriodPicker place={place} />
          <ScopePicker place={place} />
        </div>
        <ReportFiles place={place} />
      </div>
      <div aria-busy={query.isPlaceholderData}>
        <Loaded query={query}>
          {(made) => <Report made={{ ...made, programVersion: version }} place={place} />}
        </Loaded>
      </div>
    </div>
  );
}
