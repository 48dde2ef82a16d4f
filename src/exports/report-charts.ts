import { columnsOf } from '#domain/statistics/day-columns.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from '#i18n/language.ts';
import { dayColumnHeading } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import type { Chart } from './sheet.ts';

/** Longest row of days in which single columns can still be told from each other. */
const MOST_DAYS = 100;

/** The calls of each day, answered and missed; no picture of a period of which it would show nothing. */
export function dayCharts(report: PeriodReport, language: Language): Chart[] {
  const counted = columnsOf(report);
  const values = (['answered', 'missed'] as const).filter((key) => counted.includes(key));
  if (report.rows.length > MOST_DAYS || report.totals.line.incoming === 0) return [];
  return [
    {
      title: values.map((key) => dayColumnHeading(key, language)).join(' + '),
      kind: 'columns',
      names: 'on',
      values,
      firstRow: 0,
      lastRow: report.rows.length - 1,
    },
  ];
}

/** One picture for each distribution of which something was counted, over its rows in the table of all of them. */
export function distributionCharts(report: PeriodReport, language: Language): Chart[] {
  const words = statisticsWords[language];
  let row = 0;
  return report.distributions.flatMap(({ kind, rows, total }) => {
    const firstRow = row;
    row += rows.length;
    if (total === 0) return [];
    return [
      {
        title: words.distributions[kind],
        kind: 'bars' as const,
        names: 'category',
        values: ['count'],
        firstRow,
        lastRow: row - 1,
      },
    ];
  });
}
