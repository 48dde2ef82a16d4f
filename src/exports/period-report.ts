import { deskTableKinds } from '#domain/statistics/desk-tables.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatPeriod } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { officeText, reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { breakdownTable } from './breakdown-table.ts';
import { nameOfReport } from './report-name.ts';
import { dayCharts, distributionCharts } from './report-charts.ts';
import { definitionsOf, definitionWords } from './report-definitions.ts';
import { daysTable, distributionsTable, figuresTable } from './report-tables.ts';
import type { Workbook } from './sheet.ts';

/** The files a report is made as. */
export type ReportFormat = 'xlsx' | 'csv' | 'pdf' | 'json';

/** A report and what it has to say about itself. */
export type ReportToExport = ReportToState;

const kinds = [...distributionKinds, 'halfHour', ...deskTableKinds] as const;

/** How each figure and each distribution of the report is to be read, in the order in which they stand. */
export function definitionsOfReport(report: PeriodReport, language: Language) {
  return definitionsOf(
    figureList(report).map(({ key }) => key),
    kinds,
    language,
  );
}

/** The report as tables, in the words of one language: the days, the figures, their parts, the distributions, the definitions. */
export function reportWorkbook(input: ReportToExport, language: Language): Workbook {
  const { report, months, offices } = input;
  const words = statisticsWords[language];
  const title = `${words.reportTitle}: ${officeText(input, language)}, ${formatPeriod(report.period, language)}`;
  const facts = reportFacts(input, language);
  const about = (name: string) => ({ name, title: `${title}. ${name}`, facts });
  return {
    title,
    madeAt: input.madeAt,
    facts,
    sheets: [
      { ...about(words.sheets.days), ...daysTable(report, language), charts: dayCharts(report, language) },
      { ...about(words.sheets.figures), ...figuresTable(input, language) },
      ...(months.length > 0 ? [{ ...about(words.sheets.months), ...breakdownTable(months, language) }] : []),
      ...(offices.length > 0
        ? [{ ...about(words.sheets.offices), ...breakdownTable(offices, language) }]
        : []),
      {
        ...about(words.sheets.distributions),
        ...distributionsTable(report, language),
        charts: distributionCharts(report, language),
      },
    ],
    definitions: definitionsOfReport(report, language),
    words: definitionWords(title, language),
  };
}

/** `neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx`; the day is the office's. */
export function fileNameOfReport(
  input: Pick<ReportToExport, 'report' | 'officeName' | 'madeAt'>,
  language: Language,
  ending: ReportFormat,
): string {
  return nameOfReport(
    { ...input, subject: statisticsWords[language].reportTitle, period: input.report.period },
    language,
    ending,
  );
}
