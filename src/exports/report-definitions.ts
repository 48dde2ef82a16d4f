import type { FigureKey } from '#domain/statistics/figure-list.ts';
import type { Language } from '#i18n/language.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords, type TableKind } from '#i18n/statistics.ts';
import type { Definition, DefinitionWords } from './sheet.ts';

/** How each of these figures and distributions is to be read, with its key, in the order given. */
export function definitionsOf(
  figures: readonly FigureKey[],
  kinds: readonly TableKind[],
  language: Language,
): (Definition & { readonly key: FigureKey | TableKind })[] {
  const { distributions, distributionDefinitions, zero } = statisticsWords[language];
  return [
    ...figures.map((key) => {
      const { label, definition, divisor, empty } = figureWords[language][key];
      return { key, figure: label, definition, divisor, emptyCase: empty || zero };
    }),
    ...kinds.map((kind) => ({
      key: kind,
      figure: distributions[kind],
      definition: distributionDefinitions[kind],
      divisor: '',
      emptyCase: zero,
    })),
  ];
}

/** The words of the sheet that tells them, under the report's title. */
export function definitionWords(title: string, language: Language): DefinitionWords {
  const words = statisticsWords[language];
  return {
    sheetName: words.definitions,
    title: `${title}. ${words.definitions}`,
    figure: words.figure,
    definition: words.definition,
    divisor: words.divisor,
    emptyCase: words.emptyCase,
  };
}
