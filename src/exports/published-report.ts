import type { PublishedFigure, PublishedReport } from '#domain/publishing/published-report.ts';
import type { Seen } from '#domain/publishing/seen.ts';
import { UNRECORDED } from '#domain/statistics/distribution.ts';
import { formatPeriod } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import {
  hiddenMark,
  publicationFacts,
  publishedOfficeText,
  publishingWords,
  type PublicationToState,
} from '#i18n/publishing.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { categoryName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { definitionsOf, definitionWords } from './report-definitions.ts';
import { nameOfReport } from './report-name.ts';
import type { Cell, Sheet, Workbook } from './sheet.ts';

/** A publishable report with what it has to say about itself. */
export interface PublicationToExport extends PublicationToState {
  readonly published: PublishedReport;
}

const countCell = (seen: Seen, language: Language): Cell =>
  seen.kind === 'shown' ? seen.count : { empty: hiddenMark(seen, language) ?? '' };

function valueCell({ key, value, decimals }: PublishedFigure, language: Language): Cell {
  if (value.kind === 'shown') return { kind: 'decimal', value: value.count, decimals };
  return { empty: hiddenMark(value, language) ?? figureWords[language][key].empty };
}

/** One row for every figure; a hidden one has its mark, and so have the counts it was divided from. */
function figuresTable({ figures }: PublishedReport, language: Language): Pick<Sheet, 'columns' | 'rows'> {
  const words = statisticsWords[language];
  return {
    columns: [
      { key: 'figure', heading: words.figure, kind: 'text' },
      { key: 'value', heading: words.value, kind: 'decimal' },
      { key: 'unit', heading: words.unit, kind: 'text' },
      { key: 'part', heading: words.part, kind: 'integer' },
      { key: 'divisor', heading: words.divisor, kind: 'integer' },
      { key: 'dividedBy', heading: words.dividedBy, kind: 'text' },
    ],
    rows: figures.map((figure) => [
      figureWords[language][figure.key].label,
      valueCell(figure, language),
      words.units[figure.unit],
      figure.part ? countCell(figure.part, language) : null,
      figure.divisor ? countCell(figure.divisor, language) : null,
      figureWords[language][figure.key].divisor,
    ]),
  };
}

/** One row for every category of every table, and the total of each. */
function categoriesTable({ tables }: PublishedReport, language: Language): Pick<Sheet, 'columns' | 'rows'> {
  const words = statisticsWords[language];
  return {
    columns: [
      { key: 'distribution', heading: words.distribution, kind: 'text' },
      { key: 'code', heading: words.categoryCode, kind: 'code', nameKey: 'category' },
      { key: 'category', heading: words.category, kind: 'text' },
      { key: 'count', heading: words.count, kind: 'integer' },
    ],
    rows: tables.flatMap(({ kind, rows, total }) => [
      ...rows.map((row) => [
        words.distributions[kind],
        row.key === UNRECORDED ? null : row.key,
        categoryName(kind, row, language),
        countCell(row.count, language),
      ]),
      [words.distributions[kind], null, words.total, countCell(total, language)],
    ]),
  };
}

/** The publishable report as tables: the figures, the distributions, the definitions. */
export function publishedWorkbook(made: PublicationToExport, language: Language): Workbook {
  const { published } = made;
  const words = statisticsWords[language];
  const whose = publishedOfficeText(made, language);
  const title = `${publishingWords[language].reportTitle}: ${whose}, ${formatPeriod(published.period, language)}`;
  const facts = publicationFacts(made, language);
  const about = (name: string) => ({ name, title: `${title}. ${name}`, facts });
  return {
    title,
    madeAt: made.madeAt,
    facts,
    sheets: [
      { ...about(words.sheets.figures), ...figuresTable(published, language) },
      { ...about(words.sheets.distributions), ...categoriesTable(published, language) },
    ],
    definitions: definitionsOf(
      published.figures.map(({ key }) => key),
      published.tables.map(({ kind }) => kind),
      language,
    ),
    words: definitionWords(title, language),
  };
}

/** `julkaistava-neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx`; the day is the office's. */
export function fileNameOfPublished(
  made: Pick<PublicationToExport, 'published' | 'officeName' | 'madeAt'>,
  language: Language,
  ending: 'xlsx' | 'csv',
): string {
  return nameOfReport(
    { ...made, subject: publishingWords[language].reportTitle, period: made.published.period },
    language,
    ending,
  );
}
