import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { goesOn } from './change.ts';
import { followUpStatements, kelaStatements } from './desk-statements.ts';
import { lineStatements } from './line-statements.ts';
import type { Statement } from './statement.ts';

/** Parts of the summary in their order; `period` is what is true of all of them. */
export const summaryParts = ['period', 'line', 'followUp', 'kela'] as const;

export type SummaryPart = (typeof summaryParts)[number];

export interface SummarySection {
  readonly part: SummaryPart;
  /** One or more. */
  readonly statements: readonly Statement[];
}

/**
 * A report as a manager reads it on one page: at most 14 statements, of nothing but the numbers of the report and of the one
 * it is set beside. Nothing is called a change whose sides were not counted alike, and nothing is said of why it was so.
 * What is not recorded by municipality is left out of a municipality's report.
 */
export function summaryOf(report: PeriodReport, compared: PeriodReport | null): SummarySection[] {
  if (report.throughOn < report.period.from) return [{ part: 'period', statements: [{ kind: 'notBegun' }] }];
  const sides = { report, compared };
  const isWhole = report.municipality === null;
  const all: Readonly<Record<SummaryPart, readonly Statement[]>> = {
    period: goesOn(report) ? [{ kind: 'goesOn', throughOn: report.throughOn }] : [],
    line: lineStatements(sides),
    followUp: isWhole ? followUpStatements(sides) : [],
    kela: isWhole ? kelaStatements(sides) : [],
  };
  return summaryParts
    .map((part) => ({ part, statements: all[part] }))
    .filter(({ statements }) => statements.length > 0);
}
