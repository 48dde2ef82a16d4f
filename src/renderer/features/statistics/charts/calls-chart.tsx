import { callsColumns } from '#domain/statistics/charts/columns.ts';
import { callsByDayText } from '#i18n/statistics-chart-calls.ts';
import { chartLegend } from '#i18n/statistics-chart-legends.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ColumnChart } from './column-chart.tsx';

/** Calls along the calendar: answered, and above them missed; behind them what the line was. */
export function CallsChart({ report, compared }: ReportCharts) {
  const language = useLanguage();
  const text = callsByDayText(report, compared, language);
  return (
    <ChartFigure text={text} legend={chartLegend('callsByDay', report, compared, language)} isWide>
      <ColumnChart text={text} columns={callsColumns(report, compared)} fills={['solid', 'hatch']} />
    </ChartFigure>
  );
}
