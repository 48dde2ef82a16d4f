import { useQuery } from '@tanstack/react-query';
import { publishedTime } from '#domain/publishing/published-time.ts';
import { formatPeriod } from '#i18n/formats.ts';
import { publicationFacts, publishingScreenWords } from '#i18n/publishing.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { PublishedFigures } from './published-figures.tsx';
import { PublishedTables } from './published-tables.tsx';
import { ReportFacts } from './report-facts.tsx';
import type { Place } from './use-place.ts';

/** The report as it would leave the office, or why it cannot. */
export function Publication({ place }: { place: Place }) {
  const language = useLanguage();
  const { today } = useSession();
  const at = publishedTime(place.period, today);
  return typeof at === 'string' ? (
    <Banner tone="warning" live="status">
      {problemSentence(at, language)}
    </Banner>
  ) : (
    <Preview place={place} />
  );
}

function Preview({ place: { period, everyOffice, part, show } }: { place: Place }) {
  const say = useWords(publishingScreenWords);
  const sayReport = useWords(statisticsScreenWords);
  const language = useLanguage();
  const { version } = useSession();
  const office = useOffice();
  const { sheets } = statisticsWords[language];
  const input = { officeId: everyOffice ? null : office.id, period };
  const query = useQuery(useService().publishing.preview.queryOptions({ input, refetchOnMount: 'always' }));
  const title = (of: 'figures' | 'distributions') => `${sheets[of]}, ${formatPeriod(period, language)}`;
  return (
    <Loaded query={query}>
      {(made) => (
        // Printed, it would be out without being kept.
        <div data-no-print="">
          <Banner live="none">{say(made.isOut ? 'isOut' : 'preview')}</Banner>
          <Tabs
            label={sayReport('parts')}
            selected={part === 'distributions' ? part : 'figures'}
            onChange={(chosen) => show({ part: chosen })}
            tabs={[
              {
                id: 'figures' as const,
                label: sheets.figures,
                content: <PublishedFigures figures={made.published.figures} title={title('figures')} />,
              },
              {
                id: 'distributions' as const,
                label: sheets.distributions,
                content: <PublishedTables tables={made.published.tables} />,
              },
            ]}
          />
          <ReportFacts facts={publicationFacts({ ...made, programVersion: version }, language)} />
        </div>
      )}
    </Loaded>
  );
}
