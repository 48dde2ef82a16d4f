import { kelaColumns } from '#domain/statistics/charts/columns.ts';
import { kelaUseText } from '#i18n/statistics-chart-kela.ts';
import { chartLegend } from '#i18n/statistics-chart-legends.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ColumnChart } from './column-chart.tsx';

/** Kela slots along the calendar: used, not used, and in other use; together those that were planned. */
export function KelaChart({ report, compared }: ReportCharts) {
  const language = useLanguage();
  const text = kelaUseText(report, compared, language);
  return (
    <ChartFigure text={text} legend={chartLegend('kelaUse', report, compared, language)} isWide>
      <ColumnChart text={text} columns={kelaColumns(report, compared)} fills={['solid', 'open', 'cross']} />
    </ChartFigure>
  );
}
