import { localOf } from '#domain/time/instant.ts';
import { monthOf } from '#domain/time/month.ts';
import { isWholeMonths, monthOfPeriod, type Period } from '#domain/time/period.ts';
import { formatPeriod } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { officeText, reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { breakdownTable } from './breakdown-table.ts';
import { reportFileName } from './file-name.ts';
import { dayCharts, distributionCharts } from './report-charts.ts';
import { definitionsOf } from './report-definitions.ts';
import { daysTable, distributionsTable, figuresTable } from './report-tables.ts';
import type { Workbook } from './sheet.ts';

/** The files a report is made as. */
export type ReportFormat = 'xlsx' | 'csv' | 'pdf' | 'json';

/** A report and what it has to say about itself. */
export type ReportToExport = ReportToState;

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
    definitions: definitionsOf(report, language),
    words: {
      sheetName: words.definitions,
      title: `${title}. ${words.definitions}`,
      figure: words.figure,
      definition: words.definition,
      divisor: words.divisor,
      emptyCase: words.emptyCase,
    },
  };
}

/** `neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx`; the day is the office's. */
export function fileNameOfReport(
  input: Pick<ReportToExport, 'report' | 'officeName' | 'madeAt'>,
  language: Language,
  ending: ReportFormat,
): string {
  const { reportTitle, made, facts } = statisticsWords[language];
  return reportFileName({
    subject: reportTitle,
    office: input.officeName ?? facts.everyOffice,
    period: periodInName(input.report.period),
    made,
    madeOn: localOf(input.madeAt).on,
    ending,
  });
}

/** `2026-10`, `2026-08--2026-10`, `2026-10-05--2026-10-09`: sorts by time in a folder. */
export function periodInName(period: Period): string {
  const month = monthOfPeriod(period);
  if (month !== undefined) return month;
  const { from, to } = period;
  return isWholeMonths(period) ? `${monthOf(from)}--${monthOf(to)}` : `${from}--${to}`;
}
