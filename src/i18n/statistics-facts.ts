import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Instant } from '#domain/time/instant.ts';
import { municipalityNames } from './classifications.ts';
import { formatDateRange, formatMoment, formatWeekdayAndDate } from './formats.ts';
import type { Language } from './language.ts';
import { statisticsWords } from './statistics.ts';

/** A report, what it was set beside and divided into, and what it has to say about itself. */
export interface ReportToState {
  readonly report: PeriodReport;
  /** The same of an earlier period; null when nothing was compared. */
  readonly compared: PeriodReport | null;
  readonly months: readonly MonthPart[];
  readonly offices: readonly OfficePart[];
  /** Null for every office together. */
  readonly officeName: string | null;
  readonly madeAt: Instant;
  /** `0.1.0` */
  readonly programVersion: string;
  /** Hexadecimal SHA-256 over the counted rows, or its beginning. */
  readonly fingerprint: string;
}

/** What a report says about itself, the same on the screen and in every file: office, range, made when, by which program, of what. */
export function reportFacts(
  input: ReportToState,
  language: Language,
): { readonly label: string; readonly value: string }[] {
  const words = statisticsWords[language].facts;
  const { period, throughOn, municipality } = input.report;
  const compared = input.compared?.period;
  return [
    { label: words.office, value: officeText(input, language) },
    { label: words.range, value: formatDateRange(period.from, period.to, language) },
    // With its weekday it is words to a spreadsheet too; a bare date would stand in the CSV behind an apostrophe.
    ...(throughOn < period.to
      ? [{ label: words.countedThrough, value: formatWeekdayAndDate(throughOn, language) }]
      : []),
    ...(compared
      ? [{ label: words.comparedWith, value: formatDateRange(compared.from, compared.to, language) }]
      : []),
    ...sourceFacts(input, language),
    { label: words.madeAt, value: formatMoment(input.madeAt, language) },
    {
      label: words.filters,
      value: municipality === null ? words.noFilters : municipalityFilter(municipality, language),
    },
    { label: words.program, value: `Neuvontapöytä ${input.programVersion}` },
    { label: words.fingerprint, value: `SHA-256 ${input.fingerprint}` },
  ];
}

/** Which days were brought in from which old table, those of the compared period too. */
function sourceFacts({ report, compared }: ReportToState, language: Language) {
  const { facts } = statisticsWords[language];
  const sources = [...report.sources, ...(compared?.sources ?? [])];
  const names = [...new Set(sources.map(({ fileName }) => fileName))].map((fileName) => {
    const days = sources.filter((one) => one.fileName === fileName).reduce((sum, one) => sum + one.days, 0);
    return `${fileName}, ${days} ${days === 1 ? facts.importedDay : facts.importedDays}`;
  });
  return names.length === 0 ? [] : [{ label: facts.source, value: `${facts.imported}: ${names.join('; ')}` }];
}

/** The office, or that they are all there: `kaikki toimipisteet (Alavus, Kuortane)`. */
export function officeText(
  { officeName, offices }: Pick<ReportToState, 'officeName' | 'offices'>,
  language: Language,
): string {
  const { everyOffice } = statisticsWords[language].facts;
  if (officeName !== null) return officeName;
  const names = offices.map(({ name }) => name).join(', ');
  return names === '' ? everyOffice : `${everyOffice} (${names})`;
}

function municipalityFilter(code: string, language: Language): string {
  const { distributions, facts } = statisticsWords[language];
  const names: Readonly<Record<string, Record<Language, string>>> = municipalityNames;
  return `${distributions.municipality}: ${names[code]?.[language] ?? code}. ${facts.onlyAnswered}`;
}
