import type { Figure } from '#domain/statistics/figure-list.ts';
import type { CategoryDifference } from '#domain/statistics/report-changes.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-formats.ts';
import { sayIn } from './say.ts';
import { categoryName, figureText, halfHourName } from './statistics-labels.ts';
import { statisticsMadeWords } from './statistics-made.ts';

/** How a report left the office, in words: `XLSX`, `CSV`, `tulostettu`. */
export function wayName(
  { way, rows }: { readonly way: string; readonly rows: number | null },
  language: Language,
): string {
  const say = sayIn(statisticsMadeWords, language);
  if (rows !== null) return say('way_rows', { format: way.toUpperCase(), rows });
  return way === 'print' ? say('way_print') : way.toUpperCase();
}

/** The category of a difference: a half hour by its weekday and time, any other by its name. */
export function differenceName({ kind, key, name }: CategoryDifference, language: Language): string {
  if (kind !== 'halfHour') return categoryName(kind, name === undefined ? { key } : { key, name }, language);
  const [weekday = '', minute = ''] = key.split(' ');
  const startMinute = minute === '' ? null : (Number(minute) as MinuteOfDay);
  return halfHourName({ weekday: Number(weekday) as Weekday, startMinute }, language);
}

/** A figure's value with what was divided by what, since both may have changed: `79,5 % (31 ÷ 39)`. */
export function figureWithParts(figure: Figure, language: Language): string {
  const value = figureText(figure, language);
  const { part, divisor } = figure;
  if (part === undefined || divisor === undefined) return value;
  const number = (count: number) => formatNumber(count, language);
  return sayIn(statisticsMadeWords, language)('calculation', {
    value,
    part: number(part),
    divisor: number(divisor),
  });
}
