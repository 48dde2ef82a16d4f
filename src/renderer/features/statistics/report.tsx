import { formatDate, formatPeriod } from '#i18n/formats.ts';
import { reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { Charts } from './charts/charts.tsx';
import { BreakdownTable } from './breakdown-table.tsx';
import { DaysTable } from './days-table.tsx';
import { Distributions } from './distributions.tsx';
import { FiguresTable } from './figures-table.tsx';
import { MadeBanner } from './made-banner.tsx';
import { MadeList } from './made-list.tsx';
import { MarkPrinted } from './mark-printed.tsx';
import { ReportFacts } from './report-facts.tsx';
import { Summary } from './summary.tsx';
import type { Part, Place } from './use-place.ts';

/** The report of a period: its days, figures, parts and distributions, and what it says about itself. */
export function Report({ made, place }: { made: ReportToState; place: Place }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const { sheets } = statisticsWords[language];
  const { report, compared, months, offices } = made;
  const { from, to } = report.period;
  const title = (part: Part) => `${sheets[part]}, ${formatPeriod(report.period, language)}`;
  const tab = (id: Part, content: React.ReactNode) => ({ id, label: sheets[id], content });
  const tabs = [
    tab('summary', <Summary made={made} />),
    tab('days', <DaysTable report={report} title={title('days')} />),
    tab('figures', <FiguresTable made={made} title={title('figures')} />),
    ...(months.length > 0 ? [tab('months', <BreakdownTable parts={months} title={title('months')} />)] : []),
    ...(offices.length > 0
      ? [tab('offices', <BreakdownTable parts={offices} title={title('offices')} />)]
      : []),
    tab('distributions', <Distributions report={report} />),
    tab('charts', <Charts report={report} compared={compared} />),
    tab('made', <MadeList />),
  ];
  // A part the report has not got, as the months of a single one, gives its place to the days.
  const part = tabs.some(({ id }) => id === place.part) ? place.part : 'days';
  return (
    <>
      {report.throughOn < from && <Banner live="none">{say('notBegun')}</Banner>}
      {report.throughOn >= from && report.throughOn < to && (
        <Banner live="none">{say('goOn', { day: formatDate(report.throughOn, language) })}</Banner>
      )}
      <MadeBanner made={made} place={place} />
      <Tabs
        label={say('parts')}
        selected={part}
        onChange={(chosen) => place.show({ part: chosen })}
        tabs={tabs}
      />
      {part !== 'summary' && <ReportFacts facts={reportFacts(made, language)} />}
      <MarkPrinted made={made} place={place} />
    </>
  );
}
