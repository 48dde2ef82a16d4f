import { deskTableKinds } from '#domain/statistics/desk-tables.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { localOf } from '#domain/time/instant.ts';
import { monthOf } from '#domain/time/month.ts';
import { isWholeMonths, monthOfPeriod, type Period } from '#domain/time/period.ts';
import { formatPeriod } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { officeText, reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { breakdownTable } from './breakdown-table.ts';
import { reportFileName } from './file-name.ts';
import { daysTable, distributionsTable, figuresTable } from './report-tables.ts';
import type { Definition, Workbook } from './sheet.ts';

/** A report and what it has to say about itself. */
export type ReportToExport = ReportToState;

function definitionsIn(report: PeriodReport, language: Language): Definition[] {
  const { distributions, distributionDefinitions, zero } = statisticsWords[language];
  return [
    ...figureList(report).map(({ key }) => {
      const { label, definition, divisor, empty } = figureWords[language][key];
      return { figure: label, definition, divisor, emptyCase: empty || zero };
    }),
    ...([...distributionKinds, 'halfHour', ...deskTableKinds] as const).map((kind) => ({
      figure: distributions[kind],
      definition: distributionDefinitions[kind],
      divisor: '',
      emptyCase: zero,
    })),
  ];
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
      { ...about(words.sheets.days), ...daysTable(report, language) },
      { ...about(words.sheets.figures), ...figuresTable(input, language) },
      ...(months.length > 0 ? [{ ...about(words.sheets.months), ...breakdownTable(months, language) }] : []),
      ...(offices.length > 0
        ? [{ ...about(words.sheets.offices), ...breakdownTable(offices, language) }]
        : []),
      { ...about(words.sheets.distributions), ...distributionsTable(report, language) },
    ],
    definitions: definitionsIn(report, language),
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
  ending: 'xlsx' | 'csv',
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
function periodInName(period: Period): string {
  const month = monthOfPeriod(period);
  if (month !== undefined) return month;
  const { from, to } = period;
  return isWholeMonths(period) ? `${monthOf(from)}--${monthOf(to)}` : `${from}--${to}`;
}
