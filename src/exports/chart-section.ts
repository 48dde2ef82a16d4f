import { chartsOf, type ChartKind } from '#domain/statistics/charts/chart-kinds.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from '#i18n/language.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { chartLegend, type LegendItem } from '#i18n/statistics-chart-legends.ts';
import type { ChartCell, ChartTable } from '#i18n/statistics-chart-text.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { sampleMark } from './chart-marks.ts';
import { chartDrawing, chartSvg, type ChartDrawing, type ChartSize } from './chart-svg.ts';
import { escaped } from './page-cell.ts';

/** A table with more rows or columns than these is not beside its chart, nor is a chart higher than this beside another. */
const NARROW = { rows: 24, columns: 4, height: 700 } as const;
/** A table goes side by side in two halves from so many rows on, if half of the page holds its columns. */
const HALVES = { rows: 18, columns: 7, name: 14 } as const;
/** Lines of a table that are on one page with a chart along time. */
const LINES = 18;

/**
 * The part of the report's page with its charts, each with its key and its numbers as a table. Small ones stand two in a
 * row with their tables beside them; of a wide one the table is below it and goes on over pages when it is long.
 */
export function chartSection(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): string {
  const all = chartsOf(report).map((kind) => {
    const text = chartText(kind, report, compared, language);
    const head = `<h3>${escaped(text.title)}</h3><p>${escaped(text.summary)}</p>`;
    if (text.points.length === 0) return `<div class="chart">${head}</div>`;
    const draw = (size: ChartSize) => chartDrawing(kind, report, compared, text, { language, size });
    const narrow = draw('narrow');
    const isBig = isWide(kind, text.table, narrow);
    const key = legend(chartLegend(kind, report, compared, language));
    const picture = chartSvg(isBig ? draw('wide') : narrow, text) + key;
    const drawn = isBig
      ? `<div class="chart-drawn">${head}${picture}</div>`
      : `${head}<div class="chart-drawn">${picture}</div>`;
    const numbers = `<div class="chart-numbers">${table(text.table, text.title, language)}</div>`;
    return `<div class="${looksOf(kind, text.table, isBig)}">${drawn}${numbers}</div>`;
  });
  // Nothing between them: a space would take room in the row.
  return `<section><h2>${escaped(statisticsWords[language].sheets.charts)}</h2>\n${all.join('')}\n</section>`;
}

/** Calls along the calendar have the whole width, as has what would be too much beside another chart. */
function isWide(kind: ChartKind, { headings, rows }: ChartTable, { height }: ChartDrawing): boolean {
  if (kind === 'callsByDay') return true;
  return rows.length > NARROW.rows || headings.length > NARROW.columns || height > NARROW.height;
}

/** How page-style.ts lays it out. */
function looksOf(kind: ChartKind, { headings, rows }: ChartTable, isBig: boolean): string {
  // Its rows are days, weeks, months or half hours: their names are not to be broken.
  const isTimed = kind === 'callsByDay' || kind === 'kelaUse' || kind === 'halfHours';
  const isInHalves =
    rows.length >= HALVES.rows &&
    headings.length <= HALVES.columns &&
    rows.every(([name]) => String(name).length <= HALVES.name);
  const lines = isInHalves ? rows.length / 2 : rows.length;
  return [
    'chart',
    isBig ? 'wide' : 'narrow',
    ...(isTimed ? ['timed'] : []),
    ...(isBig && isInHalves ? ['halves'] : []),
    ...(isBig && isTimed && lines <= LINES ? ['whole'] : []),
  ].join(' ');
}

function legend(items: readonly LegendItem[]): string {
  if (items.length === 0) return '';
  const keys = items.map(
    ({ text, look }) =>
      `<li><svg aria-hidden="true" width="22" height="14">${sampleMark(look)}</svg>${escaped(text)}</li>`,
  );
  return `<ul>${keys.join('')}</ul>`;
}

function table({ headings, rows, totals }: ChartTable, caption: string, language: Language): string {
  const cell = (value: ChartCell, index: number) => {
    const text = typeof value === 'number' ? formatNumber(value, language) : escaped(value ?? '');
    if (index === 0) return `<th scope="row">${text}</th>`;
    return `<td${headings[index]?.isNumber === true ? ' class="n"' : ''}>${text}</td>`;
  };
  const head = headings.map(
    ({ text, isNumber }) => `<th scope="col"${isNumber ? ' class="n"' : ''}>${escaped(text)}</th>`,
  );
  return [
    `<table><caption>${escaped(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    `<tr class="total">${totals.map(cell).join('')}</tr></tbody></table>`,
  ].join('');
}
