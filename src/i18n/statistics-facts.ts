import type { MonthReport } from '#domain/statistics/month-report.ts';
import type { Instant } from '#domain/time/instant.ts';
import { monthRange } from '#domain/time/month.ts';
import { formatDateRange, formatMoment, formatWeekdayAndDate } from './formats.ts';
import type { Language } from './language.ts';
import { statisticsWords } from './statistics.ts';

/** A month's report and what it has to say about itself. */
export interface ReportToState {
  readonly report: MonthReport;
  readonly officeName: string;
  readonly madeAt: Instant;
  /** `0.1.0` */
  readonly programVersion: string;
  /** Hexadecimal SHA-256 over the counted rows, or its beginning. */
  readonly fingerprint: string;
  /** The filters in words; none when empty. */
  readonly filters: readonly string[];
}

/** What a report says about itself, the same on the screen and in every file: office, range, made when, by which program, of what. */
export function reportFacts(
  input: ReportToState,
  language: Language,
): { readonly label: string; readonly value: string }[] {
  const words = statisticsWords[language].facts;
  const { from, to } = monthRange(input.report.month);
  const { throughOn } = input.report;
  return [
    { label: words.office, value: input.officeName },
    { label: words.range, value: formatDateRange(from, to, language) },
    // With its weekday it is words to a spreadsheet too; a bare date would stand in the CSV behind an apostrophe.
    ...(throughOn < to
      ? [{ label: words.countedThrough, value: formatWeekdayAndDate(throughOn, language) }]
      : []),
    { label: words.madeAt, value: formatMoment(input.madeAt, language) },
    { label: words.filters, value: input.filters.join(', ') || words.noFilters },
    { label: words.program, value: `Neuvontapöytä ${input.programVersion}` },
    { label: words.fingerprint, value: `SHA-256 ${input.fingerprint}` },
  ];
}
