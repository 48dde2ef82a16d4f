import { deskTableKinds } from '#domain/statistics/desk-tables.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureKeys } from '#domain/statistics/figure-list.ts';
import { localOf } from '#domain/time/instant.ts';
import { formatMonth } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { reportFacts, type ReportToState } from '#i18n/statistics-facts.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { reportFileName } from './file-name.ts';
import { daysTable, distributionsTable, figuresTable } from './month-tables.ts';
import type { Definition, Workbook } from './sheet.ts';

/** A month's report and what it has to say about itself. */
export type MonthReportToExport = ReportToState;

function definitionsIn(language: Language): Definition[] {
  const { distributions, distributionDefinitions, zero } = statisticsWords[language];
  return [
    ...figureKeys.map((key) => {
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

/** The report as tables, in the words of one language: the days, the figures, the distributions, the definitions. */
export function monthReportWorkbook(input: MonthReportToExport, language: Language): Workbook {
  const { report } = input;
  const words = statisticsWords[language];
  const title = `${words.reportTitle}: ${input.officeName}, ${formatMonth(report.month, language)}`;
  const facts = reportFacts(input, language);
  const about = (name: string) => ({ name, title: `${title}. ${name}`, facts });
  return {
    title,
    madeAt: input.madeAt,
    facts,
    sheets: [
      { ...about(words.sheets.days), ...daysTable(report, language) },
      { ...about(words.sheets.figures), ...figuresTable(report, language) },
      { ...about(words.sheets.distributions), ...distributionsTable(report, language) },
    ],
    definitions: definitionsIn(language),
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
export function monthReportFileName(
  input: Pick<MonthReportToExport, 'report' | 'officeName' | 'madeAt'>,
  language: Language,
  ending: 'xlsx' | 'csv',
): string {
  const { reportTitle, made } = statisticsWords[language];
  return reportFileName({
    subject: reportTitle,
    office: input.officeName,
    period: input.report.month,
    made,
    madeOn: localOf(input.madeAt).on,
    ending,
  });
}
