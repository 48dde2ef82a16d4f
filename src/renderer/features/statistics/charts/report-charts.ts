import type { PeriodReport } from '#domain/statistics/period-report.ts';

/** What every chart is drawn of. */
export interface ReportCharts {
  report: PeriodReport;
  /** The report of the earlier period that is set beside it; null when none is. */
  compared: PeriodReport | null;
}
