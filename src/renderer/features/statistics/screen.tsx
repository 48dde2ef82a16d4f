import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { areaNames } from '#i18n/area-names.ts';
import { formatPeriod } from '#i18n/formats.ts';
import { publishingWords } from '#i18n/publishing.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { PeriodPicker } from './period-picker.tsx';
import { Publication } from './publication.tsx';
import { PublishFiles } from './publish-files.tsx';
import { Report } from './report.tsx';
import { ReportFiles } from './report-files.tsx';
import { ScopePicker } from './scope-picker.tsx';
import { usePlace, type Place } from './use-place.ts';
import { wantedReport } from './wanted-report.ts';
import './statistics.css';
import './statistics-print.css';

/** A period in figures: on the screen what the files have, word by word. */
export default function StatisticsScreen() {
  const language = useLanguage();
  const office = useOffice();
  const place = usePlace();
  const { sheets, facts, reportTitle } = statisticsWords[language];
  const whose = place.everyOffice ? facts.everyOffice : office.name;
  // A publishable report has figures and distributions only.
  const part = place.publishing && place.part !== 'distributions' ? 'figures' : place.part;
  const title = place.publishing ? publishingWords[language].reportTitle : reportTitle;
  return (
    <div className="statistics">
      <ScreenHeading detail={`${title}: ${whose}, ${formatPeriod(place.period, language)}. ${sheets[part]}`}>
        {areaNames.statistics[language]}
      </ScreenHeading>
      <div className="statistics-tools" data-no-print="">
        <div className="statistics-choices">
          <PeriodPicker place={place} />
          <ScopePicker place={place} />
        </div>
        {place.publishing ? <PublishFiles place={place} /> : <ReportFiles place={place} />}
      </div>
      {place.publishing ? <Publication place={place} /> : <OfficeReport place={place} />}
    </div>
  );
}

function OfficeReport({ place }: { place: Place }) {
  const { version } = useSession();
  const office = useOffice();
  const query = useQuery(
    useService().statistics.report.queryOptions({
      input: wantedReport(place, office.id),
      placeholderData: keepPreviousData,
      // Opened anew it is made anew: a day may have gone by.
      refetchOnMount: 'always',
    }),
  );
  return (
    <div aria-busy={query.isPlaceholderData}>
      <Loaded query={query}>
        {(made) => <Report made={{ ...made, programVersion: version }} place={place} />}
      </Loaded>
    </div>
  );
}
