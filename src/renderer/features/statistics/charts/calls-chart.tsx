import { callsByDay } from '#domain/statistics/charts/calls-by-day.ts';
import type { PointState } from '#domain/statistics/charts/point-state.ts';
import { callsByDayText } from '#i18n/statistics-chart-calls.ts';
import { statisticsChartWords } from '#i18n/statistics-charts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { LegendItem } from './chart-legend.tsx';
import type { ReportCharts } from './report-charts.ts';
import { ColumnChart } from './column-chart.tsx';

const looks = { closed: 'closed', unstaffed: 'unstaffed', partlyUnstaffed: 'half' } as const;

/** Calls along the calendar: answered, and above them missed; behind them what the line was. */
export function CallsChart({ report, compared }: ReportCharts) {
  const language = useLanguage();
  const say = useWords(statisticsChartWords);
  const { dayColumns } = statisticsWords[language];
  const { points } = callsByDay(report, compared);
  const columns = points.map(({ now, before }) => ({
    layers: now ? [now.answered, now.missed] : [],
    before: before?.incoming ?? null,
    state: now?.state,
    isCounted: now?.state === 'staffedNoCalls' || now?.state === 'staffedWithCalls',
  }));
  const has = (state: PointState) => points.some(({ now }) => now?.state === state);
  const states = (['closed', 'unstaffed', 'partlyUnstaffed'] as const).filter(has);
  const legend: LegendItem[] = [
    { key: 'answered', text: dayColumns.answered, look: 'solid' },
    ...(report.municipality === null
      ? [{ key: 'missed', text: dayColumns.missed, look: 'hatch' } as const]
      : []),
    ...(has('staffedNoCalls') ? [{ key: 'zero', text: say('key_zero'), look: 'zero' } as const] : []),
    ...states.map((state) => ({ key: state, text: say(`key_${state}`), look: looks[state] })),
    ...(compared ? [{ key: 'before', text: say('key_before'), look: 'outline' } as const] : []),
  ];
  const text = callsByDayText(report, compared, language);
  return (
    <ChartFigure text={text} legend={legend} isWide>
      <ColumnChart text={text} columns={columns} fills={['solid', 'hatch']} />
    </ChartFigure>
  );
}
