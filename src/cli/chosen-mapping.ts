import { withColumn, withLayout } from '#domain/old-figures/change-mapping.ts';
import { hasWords } from '#domain/old-figures/guess-mapping.ts';
import {
  targetsOf,
  type ColumnMapping,
  type Layout,
  type Mapping,
  type Target,
} from '#domain/old-figures/mapping.ts';
import { plainWord } from '#domain/old-figures/vocabulary.ts';
import { targetNames } from '#i18n/old-figures-targets.ts';
import { oldFigureVocabulary } from '#i18n/old-figures-vocabulary.ts';
import type { ImportOptions } from './import-options.ts';

export type ChosenMapping =
  | { readonly mapping: Mapping & { readonly columns: ColumnMapping[] } }
  /** A heading that the file has not got, or a word for nothing that a column may become, with what there is. */
  | {
      readonly unknown: string;
      readonly error: 'COLUMN_UNKNOWN' | 'TARGET_UNKNOWN';
      readonly there: readonly string[];
    };

/** The mapping as the options change it, one after another, as a person changes it on the screen. */
export function chosenMapping(
  guessed: Mapping,
  { layout, columns, year, leaveUnknown }: ImportOptions,
): ChosenMapping {
  let mapping = withLayout(guessed, layout ?? guessed.layout);
  for (const { heading, word } of columns) {
    const column = mapping.columns.find((one) => plainWord(one.heading) === plainWord(heading));
    if (!column)
      return { error: 'COLUMN_UNKNOWN', unknown: heading, there: mapping.columns.map((one) => one.heading) };
    const target = targetOf(word, mapping.layout);
    if (target === undefined)
      return {
        error: 'TARGET_UNKNOWN',
        unknown: word,
        there: targetsOf[mapping.layout].map((one) => targetNames[one].fi),
      };
    mapping = withColumn(mapping, column.heading, { target });
  }
  if (leaveUnknown)
    for (const column of mapping.columns.filter(hasWords))
      mapping = withColumn(mapping, column.heading, { unknownWords: 'leave' });
  return { mapping: { ...mapping, year: year ?? guessed.year } };
}

/** What a word means: a code, or a name in any language as it may head a column; null for `-`, undefined for nothing. */
function targetOf(word: string, layout: Layout): Target | null | undefined {
  if (word === '-') return null;
  return (
    targetsOf[layout].find((code) => code === word) ??
    oldFigureVocabulary.headings[layout].get(plainWord(word))
  );
}
