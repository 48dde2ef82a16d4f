import type { Grouping } from '#domain/statistics/charts/grouping.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange } from '#domain/time/month.ts';
import {
  formatDateRange,
  formatDayAndMonth,
  formatMonth,
  formatWeek,
  formatWeekdayAndDate,
} from './formats.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import { statisticsChartWords } from './statistics-charts.ts';

/** A chart in words: whoever draws it, and whoever hears or reads it, has the same. */
export interface ChartText {
  readonly title: string;
  /** One or two sentences, of nothing but the numbers. */
  readonly summary: string;
  /** One for each point of the chart, in its order; of a grid row by row. */
  readonly points: readonly PointText[];
  readonly table: ChartTable;
}

export interface PointText {
  /** A few signs beside the axis. */
  readonly tick: string;
  /** What the point is and all its numbers. */
  readonly text: string;
}

/** A number, words, or nothing for a time of which nothing is counted. */
export type ChartCell = string | number | null;

/** The numbers of a chart: a row for each point, and what they add up to. */
export interface ChartTable {
  readonly headings: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly ChartCell[])[];
  /** As long as a row. */
  readonly totals: readonly ChartCell[];
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days of a point in full: `ke 3.2.2027`, `vko 5 (1.2.2027–7.2.2027)`, `helmikuu 2027`, or what there is of a month. */
export function daysName({ from, to }: Days, by: Grouping, language: Language): string {
  if (by === 'day') return formatWeekdayAndDate(from, language);
  const range = formatDateRange(from, to, language);
  if (by === 'week') return `${formatWeek(from, language)} (${range})`;
  const month = monthRange(monthOf(from));
  const name = formatMonth(monthOf(from), language);
  return month.from === from && month.to === to ? name : `${name} (${range})`;
}

/** The same beside an axis: `3.2.`, `vko 5`, `2/2027`. */
export function daysTick({ from }: Days, by: Grouping, language: Language): string {
  if (by === 'day') return formatDayAndMonth(from, language);
  if (by === 'week') return formatWeek(from, language);
  const month = formatMonth(monthOf(from), language);
  if (language === 'en') return `${month.slice(0, 3)} ${from.slice(0, 4)}`;
  return `${Number(from.slice(5, 7))}/${from.slice(0, 4)}`;
}

/** Numbers added up; what is not counted adds nothing. */
export function sumOf(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

/** Where the most was: by name where it was once or twice, otherwise how many times. */
export function peakPlaces(
  points: readonly { readonly name: string; readonly value: number }[],
  times: Grouping | 'halfHour' | 'category',
  language: Language,
): { readonly most: number; readonly when: string } {
  const most = points.reduce((largest, { value }) => Math.max(largest, value), 0);
  const names = points.filter(({ value }) => value === most).map(({ name }) => name);
  const say = sayIn(statisticsChartWords, language);
  return {
    most,
    when: names.length <= 2 ? names.join(', ') : say(`times_${times}`, { count: names.length }),
  };
}

/** A text heading a column of words, or of numbers. */
export const headings = (words: readonly string[], numbers: readonly string[]): ChartTable['headings'] => [
  ...words.map((text) => ({ text, isNumber: false })),
  ...numbers.map((text) => ({ text, isNumber: true })),
];

/** Sentences one after the other; those that are not said are left out. */
export const sentences = (...said: readonly (string | false)[]): string =>
  said.filter((one) => one !== false).join(' ');
