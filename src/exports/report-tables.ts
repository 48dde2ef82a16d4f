import { columnsOf, dayCount } from '#domain/statistics/day-columns.ts';
import { UNRECORDED } from '#domain/statistics/distribution.ts';
import { figureChange } from '#domain/statistics/figure-change.ts';
import { figureList, type Figure } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatTime, formatWeekday } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { categoryName, dayColumnHeading, dayStateText, halfHourName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

type Table = Pick<Sheet, 'columns' | 'rows' | 'totals' | 'charts'>;

/** One row for every calendar day and the totals; a day that is still ahead has no figures. */
export function daysTable(report: PeriodReport, language: Language): Table {
  const words = statisticsWords[language];
  const counted = columnsOf(report);
  const columns: Column[] = [
    { key: 'on', heading: words.day, kind: 'date' },
    { key: 'weekday', heading: words.weekday, kind: 'text' },
    { key: 'state', heading: words.dayState, kind: 'text' },
    ...counted.map((key) => ({ key, heading: dayColumnHeading(key, language), kind: 'integer' }) as const),
  ];
  return {
    columns,
    rows: report.rows.map((row) => [
      row.on,
      formatWeekday(weekdayOf(row.on), language),
      dayStateText(row, language),
      ...counted.map((key) => (row.ahead ? null : dayCount(row, key))),
    ]),
    totals: [
      { kind: 'text', value: words.total },
      null,
      null,
      ...counted.map((key) => dayCount(report.totals, key)),
    ],
  };
}

/** The value, or its empty case in words. */
export function valueCell(figure: Figure, language: Language): Cell {
  if (figure.value === undefined) return { empty: figureWords[language][figure.key].empty };
  return { kind: 'decimal', value: figure.value, decimals: figure.decimals };
}

function changeCell(figure: Figure, before: Figure): Cell {
  const value = figureChange(figure, before);
  return value === undefined ? null : { kind: 'decimal', value, decimals: figure.decimals };
}

/** One row for every figure, with what it was before, its unit and what it was divided by. */
export function figuresTable(
  { report, compared }: { readonly report: PeriodReport; readonly compared: PeriodReport | null },
  language: Language,
): Table {
  const words = statisticsWords[language];
  const before = compared ? figureList(compared) : [];
  const beside = (figure: Figure): Cell[] => {
    if (!compared) return [];
    // A figure of the moment has no earlier one.
    const was = before.find(({ key }) => key === figure.key);
    return was ? [valueCell(was, language), changeCell(figure, was)] : [null, null];
  };
  return {
    columns: [
      { key: 'figure', heading: words.figure, kind: 'text' },
      { key: 'value', heading: words.value, kind: 'decimal' },
      ...(compared
        ? ([
            { key: 'before', heading: words.before, kind: 'decimal' },
            { key: 'change', heading: words.change, kind: 'decimal' },
          ] as const)
        : []),
      { key: 'unit', heading: words.unit, kind: 'text' },
      { key: 'part', heading: words.part, kind: 'integer' },
      { key: 'divisor', heading: words.divisor, kind: 'integer' },
      { key: 'dividedBy', heading: words.dividedBy, kind: 'text' },
    ],
    rows: figureList(report).map((figure) => [
      figureWords[language][figure.key].label,
      valueCell(figure, language),
      ...beside(figure),
      words.units[figure.unit],
      figure.part ?? null,
      figure.divisor ?? null,
      figureWords[language][figure.key].divisor,
    ]),
  };
}

/** One row for every category of every distribution, "kirjaamatta" among them, then the half hours that had calls, the desk’s questions and the people met. */
export function distributionsTable(report: PeriodReport, language: Language): Table {
  const words = statisticsWords[language];
  const categories = report.distributions.flatMap(({ kind, rows }) =>
    rows.map((row) => [
      words.distributions[kind],
      row.key === UNRECORDED ? null : row.key,
      categoryName(kind, row, language),
      row.count,
    ]),
  );
  const halfHours = report.halfHours.map((cell) => [
    words.distributions.halfHour,
    cell.startMinute === null
      ? String(cell.weekday)
      : `${cell.weekday} ${formatTime(minuteOfDay(cell.startMinute), 'en').padStart(5, '0')}`,
    halfHourName(cell, language),
    cell.count,
  ]);
  const ofDesk = report.deskTables.flatMap(({ kind, rows }) =>
    rows.map((row) => [words.distributions[kind], row.key, categoryName(kind, row, language), row.count]),
  );
  return {
    columns: [
      { key: 'distribution', heading: words.distribution, kind: 'text' },
      { key: 'code', heading: words.categoryCode, kind: 'code', nameKey: 'category' },
      { key: 'category', heading: words.category, kind: 'text' },
      { key: 'count', heading: words.count, kind: 'integer' },
    ],
    rows: [...categories, ...halfHours, ...ofDesk],
  };
}
