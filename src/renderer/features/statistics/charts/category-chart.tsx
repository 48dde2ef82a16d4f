import { distributionChart, passesChart } from '#domain/statistics/charts/categories.ts';
import type { DistributionKind } from '#domain/statistics/distribution.ts';
import { chartLegend } from '#i18n/statistics-chart-legends.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { ReportCharts } from './report-charts.ts';

/** Closed matters by their passes, or one distribution. */
export function CategoryChart({
  kind,
  report,
  compared,
}: ReportCharts & { kind: DistributionKind | 'passes' }) {
  const language = useLanguage();
  const text = chartText(kind, report, compared, language);
  const points =
    kind === 'passes' ? passesChart(report, compared) : distributionChart(kind, report, compared);
  return (
    <ChartFigure text={text} legend={chartLegend(kind, report, compared, language)}>
      <BarChart text={text} points={points} />
    </ChartFigure>
  );
}
