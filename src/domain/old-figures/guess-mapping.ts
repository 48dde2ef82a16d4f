import {
  checkMapping,
  layouts,
  wordTargets,
  type ColumnMapping,
  type Layout,
  type Mapping,
} from './mapping.ts';
import { plainWord, type OldFigureVocabulary } from './vocabulary.ts';

/** Choices made before, newest first. */
type Remembered = readonly Pick<Mapping, 'layout' | 'columns'>[];

/**
 * How a file is likely to be read: each column as it was read the last time a file had it, else by its heading. The
 * last part of a heading of several rows says the most ("Puhelut / Vastatut").
 */
export function guessMapping(
  headings: readonly string[],
  vocabulary: OldFigureVocabulary,
  remembered: Remembered = [],
): Mapping {
  const [best] = layouts
    .map((layout) => {
      const columns = headings.map((heading) => columnOf(heading, layout, vocabulary, remembered));
      const mapping = { layout, columns: onceEach(columns), year: null };
      const known = mapping.columns.filter(({ target }) => target !== null && target !== 'day').length;
      return { mapping, worth: known + (checkMapping(mapping).length === 0 ? 100 : 0) + bonus(mapping) };
    })
    .sort((one, other) => other.worth - one.worth);
  return best?.mapping ?? { layout: 'day', columns: [], year: null };
}

/** A list of calls needs no column but the day, so it is preferred only when it has one of its own. */
function bonus({ layout, columns }: Mapping): number {
  return layout === 'call' && columns.every(({ target }) => target === null || target === 'day') ? -200 : 0;
}

/**
 * True when an earlier file was read just so: the same columns, and no other, became the same things. What was left unread is
 * not remembered, so a column that only looks like something makes it another file.
 */
export function isReadBefore(mapping: Pick<Mapping, 'layout' | 'columns'>, remembered: Remembered): boolean {
  const readOf = ({ layout, columns }: Pick<Mapping, 'layout' | 'columns'>) =>
    JSON.stringify([
      layout,
      columns
        .filter(({ target }) => target !== null)
        .map(({ heading, target, unknownWords }) => [plainWord(heading), target, unknownWords].join(' '))
        .sort(),
    ]);
  return remembered.some((one) => readOf(one) === readOf(mapping));
}

function columnOf(
  heading: string,
  layout: Layout,
  { headings }: OldFigureVocabulary,
  remembered: Remembered,
): ColumnMapping {
  const word = plainWord(heading);
  const before = remembered
    .filter((one) => one.layout === layout)
    .flatMap(({ columns }) => columns.filter((column) => plainWord(column.heading) === word));
  if (before[0]) return { ...before[0], heading };
  const parts = heading.split(PART_SEPARATOR);
  const target = [word, ...parts.toReversed().map(plainWord)]
    .map((part) => headings[layout].get(part))
    .find((found) => found !== undefined);
  return { heading, target: target ?? null, unknownWords: 'refuse' };
}

/** What stands between the parts of a heading that is several rows high. */
export const PART_SEPARATOR = ' / ';

/** A second column of the same meaning is left for a person to choose. */
function onceEach(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column.target === null) return column;
    if (seen.has(column.target)) return { ...column, target: null };
    seen.add(column.target);
    return column;
  });
}

/** True for a column whose words may be unknown. */
export function hasWords({ target }: ColumnMapping): boolean {
  return (wordTargets as readonly (string | null)[]).includes(target);
}
