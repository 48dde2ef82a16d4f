import { plainWord, type OldFigureVocabulary } from './vocabulary.ts';

/** What a title says of the days below it. */
export interface Title {
  readonly month: number | null;
  readonly year: number | null;
}

/** A whole day in a title says when it was written or printed, not of which days it is. */
const WHOLE_DAY = /\d{1,2}\.\s*\d{1,2}\.\s*(?:\d{4}|\d{2})?/g;
const MONTH_AND_YEAR = /(?<![\d.])(\d{1,2})\s*[./]\s*(20\d{2})(?!\d)/;

/** The month and year that a title names: `Helmikuu 2021`, `2/2021`, `helmi -21`. One that names several names none. */
export function readTitle(title: string, { months }: OldFigureVocabulary): Title {
  const text = title.replace(WHOLE_DAY, ' ');
  const years = new Set([...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const short = /(?:^|\s)[-'’–](\d{2})(?!\d)/.exec(text)?.[1];
  if (years.size === 0 && short !== undefined) years.add(Number(`20${short}`));
  const words = plainWord(text).split(/[^\p{L}]+/u);
  const named = new Set(words.flatMap((word) => months.get(word) ?? []));
  const number = Number(MONTH_AND_YEAR.exec(text)?.[1] ?? 0);
  if (named.size === 0 && number >= 1 && number <= 12) named.add(number);
  return { month: only(named), year: only(years) };
}

const only = (values: ReadonlySet<number>): number | null =>
  values.size === 1 ? ([...values][0] ?? null) : null;
