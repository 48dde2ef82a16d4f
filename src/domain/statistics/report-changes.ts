import type { Figure } from './figure-list.ts';
import type { KeptReport, KeptTableKind } from './kept-report.ts';

export interface FigureDifference {
  readonly was: Figure;
  readonly is: Figure;
}

export interface CategoryDifference {
  readonly kind: KeptTableKind;
  readonly key: string;
  /** The office's own name of the category, when it has one. */
  readonly name?: string;
  readonly was: number;
  readonly is: number;
}

/** What has become of a report since it was kept. */
export interface ReportChanges {
  readonly figures: readonly FigureDifference[];
  readonly categories: readonly CategoryDifference[];
}

/**
 * The differences between two counts of the same, in the order of the later one. A figure or table that only one of them
 * has is none: another version of the program counts it or does not. A figure has changed when its value has, or what was
 * divided by what: 1 of 2 is not 2 of 4.
 */
export function reportChanges(was: KeptReport, is: KeptReport): ReportChanges {
  const before = new Map(was.figures.map((figure) => [figure.key, figure]));
  return {
    figures: is.figures.flatMap((figure) => {
      const earlier = before.get(figure.key);
      return earlier && !isSame(earlier, figure) ? [{ was: earlier, is: figure }] : [];
    }),
    categories: is.tables.flatMap(({ kind, rows }) => {
      const earlier = was.tables.find((table) => table.kind === kind);
      return earlier ? categoryDifferences(kind, earlier.rows, rows) : [];
    }),
  };
}

/** How many differences there are; 0 is an unchanged report. */
export function countChanges({ figures, categories }: ReportChanges): number {
  return figures.length + categories.length;
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.part === other.part && one.divisor === other.divisor;
}

type Rows = KeptReport['tables'][number]['rows'];

function categoryDifferences(kind: KeptTableKind, was: Rows, is: Rows): CategoryDifference[] {
  const countOf = (rows: Rows, key: string) => rows.find((row) => row.key === key)?.count ?? 0;
  const gone = was.filter(({ key }) => !is.some((row) => row.key === key));
  return [...is, ...gone].flatMap(({ key, name }) => {
    const [earlier, now] = [countOf(was, key), countOf(is, key)];
    if (earlier === now) return [];
    return [{ kind, key, ...(name === undefined ? {} : { name }), was: earlier, is: now }];
  });
}
