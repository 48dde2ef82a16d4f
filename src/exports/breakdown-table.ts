import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { Language } from '#i18n/language.ts';
import { breakdownHeading } from '#i18n/statistics-labels.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { valueCell } from './report-tables.ts';
import type { Sheet } from './sheet.ts';

/** One row for every figure, one column for every month or office. */
export function breakdownTable(
  parts: readonly (MonthPart | OfficePart)[],
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const words = statisticsWords[language];
  return {
    columns: [
      { key: 'figure', heading: words.figure, kind: 'text' },
      { key: 'unit', heading: words.unit, kind: 'text' },
      ...parts.map((part, index) => ({
        key: `part-${index}`,
        heading: breakdownHeading(part, language),
        kind: 'decimal' as const,
      })),
    ],
    rows: (parts[0]?.figures ?? []).map(({ key, unit }, row) => [
      figureWords[language][key].label,
      words.units[unit],
      ...parts.map(({ figures }) => {
        const figure = figures[row];
        return figure ? valueCell(figure, language) : null;
      }),
    ]),
  };
}
