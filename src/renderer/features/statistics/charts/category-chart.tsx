import { distributionChart, passesChart } from '#domain/statistics/charts/categories.ts';
import type { DistributionKind } from '#domain/statistics/distribution.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
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
  const say = useWords(statisticsChartWords);
  const text = chartText(kind, report, compared, language);
  const points =
    kind === 'passes' ? passesChart(report, compared) : distributionChart(kind, report, compared);
  const counted = kind === 'passes' ? say('mattersColumn') : statisticsWords[language].count;
  return (
    <ChartFigure
      text={text}
      // One kind of bar needs no key.
      legend={
        compared
          ? [
              { key: 'now', text: counted, look: 'hatch' },
              { key: 'before', text: say('key_before'), look: 'outline' },
            ]
          : []
      }
    >
      <BarChart text={text} points={points} />
    </ChartFigure>
  );
}
