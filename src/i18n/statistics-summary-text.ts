import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { caveats, type Statement } from '#domain/statistics/summary/statement.ts';
import { summaryOf, type SummaryPart } from '#domain/statistics/summary/summary.ts';
import { formatDate, formatPeriod } from './formats.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import { officeText, reportFacts, type ReportToState } from './statistics-facts.ts';
import { kelaUnresolvedText, kelaVisitsText, shareText, walkInsText } from './statistics-summary-desk.ts';
import {
  answeredText,
  callsPerDayText,
  callsText,
  mostCommonText,
  unrecordedText,
  unstaffedText,
} from './statistics-summary-line.ts';
import { statisticsSummaryWords } from './statistics-summary.ts';

/** A part of the summary as it is read. */
export interface SummaryText {
  readonly part: SummaryPart;
  readonly heading: string;
  readonly statements: readonly { readonly text: string; readonly isCaveat: boolean }[];
}

/** The summary in words, the same on the screen, on paper and in what is copied. */
export function summaryText(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): SummaryText[] {
  const say = sayIn(statisticsSummaryWords, language);
  return summaryOf(report, compared).map(({ part, statements }) => ({
    part,
    heading: say(`part_${part}`),
    statements: statements.map((statement) => {
      const what = sentencesOf(statement, language).join(' ');
      const isCaveat = caveats.has(statement.kind);
      return { text: isCaveat ? say('caveat', { what }) : what, isCaveat };
    }),
  }));
}

/** What one statement says, sentence by sentence. */
export function sentencesOf(statement: Statement, language: Language): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  switch (statement.kind) {
    case 'notBegun':
    case 'noOpenDays':
      return [say(statement.kind)];
    case 'goesOn':
      return [say('goesOn', { day: formatDate(statement.throughOn, language) })];
    case 'unstaffed':
      return unstaffedText(statement, language);
    case 'calls':
    case 'answeredCalls':
      return callsText(statement, language);
    case 'callsPerDay':
      return callsPerDayText(statement, language);
    case 'answered':
      return answeredText(statement, language);
    case 'unrecorded':
      return unrecordedText(statement, language);
    case 'mostCommon':
      return mostCommonText(statement, language);
    case 'handovers':
    case 'callBacks':
    case 'kelaUse':
      return shareText(statement, language);
    case 'kelaUnresolved':
      return kelaUnresolvedText(statement, language);
    case 'kelaVisits':
      return kelaVisitsText(statement, language);
    case 'walkIns':
      return walkInsText(statement, language);
  }
}

/** `Tiivistelmä johdolle: Alavus, lokakuu 2026`. */
export function summaryTitle(made: ReportToState, language: Language): string {
  const title = sayIn(statisticsSummaryWords, language)('title');
  return `${title}: ${officeText(made, language)}, ${formatPeriod(made.report.period, language)}`;
}

/** The whole summary as plain text, for a letter: title, what it says about itself, and its parts. Lines end in LF, and the text in none. */
export function summaryAsText(made: ReportToState, language: Language): string {
  const facts = reportFacts(made, language).map(({ label, value }) => `${label}: ${value}`);
  const parts = summaryText(made.report, made.compared, language).map(({ heading, statements }) =>
    [heading, ...statements.map(({ text }) => `– ${text}`)].join('\n'),
  );
  return [summaryTitle(made, language), facts.join('\n'), ...parts].join('\n\n');
}
