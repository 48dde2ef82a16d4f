import { isDistributionChart, type ChartKind } from '#domain/statistics/charts/chart-kinds.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from './language.ts';
import { callsByDayText } from './statistics-chart-calls.ts';
import { distributionText, passesText } from './statistics-chart-categories.ts';
import { halfHoursText } from './statistics-chart-grid.ts';
import { kelaUseText } from './statistics-chart-kela.ts';
import type { ChartText } from './statistics-chart-text.ts';

/** Any chart of a report in words; its points are those of the chart's description in the domain, in the same order. */
export function chartText(
  kind: ChartKind,
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): ChartText {
  if (isDistributionChart(kind)) return distributionText(kind, report, compared, language);
  switch (kind) {
    case 'callsByDay':
      return callsByDayText(report, compared, language);
    case 'halfHours':
      return halfHoursText(report, compared, language);
    case 'kelaUse':
      return kelaUseText(report, compared, language);
    case 'passes':
      return passesText(report, compared, language);
  }
}
