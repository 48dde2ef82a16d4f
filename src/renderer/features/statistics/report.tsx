import { monthRange } from '#domain/time/month.ts';
import { formatDate, formatMonth } from '#i18n/formats.ts';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { DaysTable } from './days-table.tsx';
import { Distributions } from './distributions.tsx';
import { FiguresTable } from './figures-table.tsx';
import { ReportFacts } from './report-facts.tsx';
import type { Place } from './use-place.ts';

/** The report of a month: its days, figures and distributions, and what it says about itself. */
export function Report({ made, place }: { made: ReportToState; place: Place }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const { sheets } = statisticsWords[language];
  const { report } = made;
  const { from, to } = monthRange(report.month);
  const title = (part: string) => `${part}, ${formatMonth(report.month, language)}`;
  return (
    <>
      {report.throughOn < from && <Banner live="none">{say('notBegun')}</Banner>}
      {report.throughOn >= from && report.throughOn < to && (
        <Banner live="none">{say('goOn', { day: formatDate(report.throughOn, language) })}</Banner>
      )}
      <Tabs
        label={say('parts')}
        selected={place.part}
        onChange={(part) => place.show({ part })}
        tabs={[
          {
            id: 'days',
            label: sheets.days,
            content: <DaysTable report={report} title={title(sheets.days)} />,
          },
          {
            id: 'figures',
            label: sheets.figures,
            content: <FiguresTable report={report} title={title(sheets.figures)} />,
          },
          {
            id: 'distributions',
            label: sheets.distributions,
            content: <Distributions report={report} />,
          },
        ]}
      />
      <ReportFacts made={made} />
    </>
  );
}
