import { chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import { useWords } from '#renderer/app/language.ts';
import { CallsChart } from './calls-chart.tsx';
import { CategoryChart } from './category-chart.tsx';
import { HalfHourChart } from './half-hour-chart.tsx';
import { KelaChart } from './kela-chart.tsx';
import type { ReportCharts } from './report-charts.ts';
import './charts.css';

/** The report in pictures, each with its numbers. */
export function Charts({ report, compared }: ReportCharts) {
  const say = useWords(statisticsChartWords);
  return (
    <>
      <p className="statistics-hint" data-no-print="">
        {say('move')}
      </p>
      <div className="charts">
        {chartsOf(report).map((kind) => {
          switch (kind) {
            case 'callsByDay':
              return <CallsChart key={kind} report={report} compared={compared} />;
            case 'halfHours':
              return <HalfHourChart key={kind} report={report} compared={compared} />;
            case 'kelaUse':
              return <KelaChart key={kind} report={report} compared={compared} />;
            case 'passes':
            case 'outcome':
            case 'serviceTask':
            case 'topic':
            case 'municipality':
            case 'callerKind':
            case 'ageBand':
              return <CategoryChart key={kind} kind={kind} report={report} compared={compared} />;
          }
        })}
      </div>
    </>
  );
}
