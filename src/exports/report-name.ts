import { localOf, type Instant } from '#domain/time/instant.ts';
import { monthOf } from '#domain/time/month.ts';
import { isWholeMonths, monthOfPeriod, type Period } from '#domain/time/period.ts';
import type { Language } from '#i18n/language.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { reportFileName, type ReportFileName } from './file-name.ts';

export interface ReportToName {
  /** What the file is about, in the language of the report. */
  readonly subject: string;
  /** Null for every office together. */
  readonly officeName: string | null;
  readonly period: Period;
  readonly madeAt: Instant;
}

/** The name of a report's file (see file-name.ts); the day of making is the office's. */
export function nameOfReport(
  { subject, officeName, period, madeAt }: ReportToName,
  language: Language,
  ending: ReportFileName['ending'],
): string {
  const { made, facts } = statisticsWords[language];
  return reportFileName({
    subject,
    office: officeName ?? facts.everyOffice,
    period: periodInName(period),
    made,
    madeOn: localOf(madeAt).on,
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
