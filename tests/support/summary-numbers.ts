import { columnsOf, dayCount } from '#domain/statistics/day-columns.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';

/** Finnish numbers of a text that are no percentage: `1 234`, `1,4`. */
export const numbersIn = (text: string): number[] =>
  [...text.replaceAll(/\d+,\d\u00a0%/g, '').matchAll(/\d[\d\u00a0]*(?:,\d+)?/g)].map(([number]) =>
    valueOf(number),
  );

/** The percentages of a text. */
export const percentsIn = (text: string): number[] =>
  [...text.matchAll(/([\d\u00a0]+,\d)\u00a0%/g)].map(([, number = '']) => valueOf(number));

const valueOf = (number: string) => Number(number.replaceAll('\u00a0', '').replace(',', '.'));

/** Every number that a report shows: figures with what was divided by what, totals, and the rows of the distributions. */
export function numbersOf(report: PeriodReport): Set<number> {
  const { coverage, callsPerOpenDay, unstaffedDays } = report.lineFigures;
  return new Set(
    [
      ...figureList(report).flatMap(({ value, part, divisor }) => [value, part, divisor]),
      ...columnsOf(report).map((column) => dayCount(report.totals, column)),
      ...report.distributions.flatMap(({ calls, rows }) => [calls, ...rows.map(({ count }) => count)]),
      // Days are counted in every report, also in one of a municipality, whose figures do not tell them.
      coverage?.whole,
      unstaffedDays,
      callsPerOpenDay?.divisor,
      callsPerOpenDay?.sum,
      callsPerOpenDay && callsPerOpenDay.meanTenths / 10,
    ].filter((number) => number !== undefined),
  );
}

/** Numbers of a statement that stand in no report and are no difference of two that it says itself. */
export function strangers(text: string, known: ReadonlySet<number>): number[] {
  const said = numbersIn(text);
  // `yksi` is a number too.
  const parts = [1, ...said];
  const percents = percentsIn(text);
  const isDifference = (of: readonly number[], number: number) =>
    of.some((one) => of.some((other) => Math.abs(one - other - number) < 0.001));
  return [
    ...said.filter(
      (number) =>
        !known.has(number) &&
        !isDifference(
          parts.filter((one) => one !== number),
          number,
        ) &&
        !isDifference(percents, number),
    ),
    ...percents.filter(
      (percent) =>
        !said.some((whole) => whole >= 10 && parts.some((part) => isShare(part, whole, percent))) &&
        !known.has(percent),
    ),
  ];
}

const isShare = (part: number, whole: number, percent: number) =>
  Math.abs((100 * part) / whole - percent) <= 0.0501;
