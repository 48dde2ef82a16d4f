import { kelaUse } from '#domain/statistics/charts/kela-use.ts';
import { kelaUseText } from '#i18n/statistics-chart-kela.ts';
import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { LegendItem } from './chart-legend.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ColumnChart } from './column-chart.tsx';

/** Kela slots along the calendar: used, not used, and in other use; together those that were planned. */
export function KelaChart({ report, compared }: ReportCharts) {
  const say = useWords(statisticsChartWords);
  const { points } = kelaUse(report, compared);
  const columns = points.map(({ now, before }) => ({
    layers: now ? [now.used, now.unused, now.blocked] : [],
    before: before?.used ?? null,
    state: undefined,
    isCounted: now !== undefined,
  }));
  const legend: LegendItem[] = [
    { key: 'used', text: say('key_used'), look: 'solid' },
    { key: 'unused', text: say('key_unused'), look: 'open' },
    { key: 'blocked', text: say('key_blocked'), look: 'cross' },
    ...(compared ? [{ key: 'before', text: say('key_beforeUsed'), look: 'outline' } as const] : []),
  ];
  const text = kelaUseText(report, compared, useLanguage());
  return (
    <ChartFigure text={text} legend={legend} isWide>
      <ColumnChart text={text} columns={columns} fills={['solid', 'open', 'cross']} />
    </ChartFigure>
  );
}
