import { isDistributionChart, type ChartKind } from '#domain/statistics/charts/chart-kinds.ts';
import { callsColumns } from '#domain/statistics/charts/columns.ts';
import type { PointState } from '#domain/statistics/charts/point-state.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import { statisticsChartWords } from './statistics-charts.ts';
import { statisticsWords } from './statistics.ts';

/** How a surface of a chart is filled: each is told from the others without colour. */
export type ChartFill = 'solid' | 'hatch' | 'cross' | 'open' | 'closed' | 'unstaffed' | 'outline';

/** What one of a chart's patterns means. */
export interface LegendItem {
  readonly key: string;
  readonly text: string;
  /** `zero` is the tick on the axis; `half` fills the lower half of what the pattern would. */
  readonly look: ChartFill | 'zero' | 'half' | 'square';
}

const looks = { closed: 'closed', unstaffed: 'unstaffed', partlyUnstaffed: 'half' } as const;

/** What the patterns of a chart mean; empty where there is one kind of bar alone, which needs no key. */
export function chartLegend(
  kind: ChartKind,
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): LegendItem[] {
  const say = sayIn(statisticsChartWords, language);
  const before: LegendItem[] = compared ? [{ key: 'before', text: say('key_before'), look: 'outline' }] : [];
  const ofBars = (now: string): LegendItem[] =>
    compared ? [{ key: 'now', text: now, look: 'hatch' }, ...before] : [];
  if (isDistributionChart(kind)) return ofBars(statisticsWords[language].count);
  switch (kind) {
    case 'callsByDay':
      return [...callsLegend(report, compared, language), ...before];
    case 'halfHours':
      return [{ key: 'size', text: say('key_size'), look: 'square' }, ...before];
    case 'kelaUse':
      return [
        { key: 'used', text: say('key_used'), look: 'solid' },
        { key: 'unused', text: say('key_unused'), look: 'open' },
        { key: 'blocked', text: say('key_blocked'), look: 'cross' },
        ...before.map((item) => ({ ...item, text: say('key_beforeUsed') })),
      ];
    case 'passes':
      return ofBars(say('mattersColumn'));
  }
}

function callsLegend(report: PeriodReport, compared: PeriodReport | null, language: Language): LegendItem[] {
  const say = sayIn(statisticsChartWords, language);
  const { dayColumns } = statisticsWords[language];
  const columns = callsColumns(report, compared);
  const has = (wanted: PointState) => columns.some(({ state }) => state === wanted);
  const states = (['closed', 'unstaffed', 'partlyUnstaffed'] as const).filter(has);
  return [
    { key: 'answered', text: dayColumns.answered, look: 'solid' },
    ...(report.municipality === null
      ? [{ key: 'missed', text: dayColumns.missed, look: 'hatch' } as const]
      : []),
    ...(has('staffedNoCalls') ? [{ key: 'zero', text: say('key_zero'), look: 'zero' } as const] : []),
    ...states.map((state) => ({ key: state, text: say(`key_${state}`), look: looks[state] })),
  ];
}
