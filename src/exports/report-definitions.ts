import { deskTableKinds } from '#domain/statistics/desk-tables.ts';
import { distributionKinds } from '#domain/statistics/distribution.ts';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from '#i18n/language.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords, type TableKind } from '#i18n/statistics.ts';
import type { Definition } from './sheet.ts';

/** How each figure and each distribution of the report is to be read, with its key; in the order in which they stand. */
export function definitionsOf(
  report: PeriodReport,
  language: Language,
): (Definition & { readonly key: FigureKey | TableKind })[] {
  const { distributions, distributionDefinitions, zero } = statisticsWords[language];
  return [
    ...figureList(report).map(({ key }) => {
      const { label, definition, divisor, empty } = figureWords[language][key];
      return { key, figure: label, definition, divisor, emptyCase: empty || zero };
    }),
    ...([...distributionKinds, 'halfHour', ...deskTableKinds] as const).map((kind) => ({
      key: kind,
      figure: distributions[kind],
      definition: distributionDefinitions[kind],
      divisor: '',
      emptyCase: zero,
    })),
  ];
}
