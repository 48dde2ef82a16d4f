import { chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import type { Language } from '#i18n/language.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { chartLegend, type LegendItem } from '#i18n/statistics-chart-legends.ts';
import type { ChartCell, ChartTable } from '#i18n/statistics-chart-text.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { sampleMark } from './chart-marks.ts';
import { chartSvg } from './chart-svg.ts';
import { escaped } from './page-cell.ts';

/** Charts along the calendar have the whole width, with their numbers below; of the others the numbers stand beside. */
const isWide = (kind: string) => kind === 'callsByDay' || kind === 'kelaUse';

/** The part of the report's page with its charts, each with its key and its numbers as a table. */
export function chartSection(
  report: PeriodReport,
  compared: PeriodReport | null,
  language: Language,
): string {
  const all = chartsOf(report).map((kind) => {
    const text = chartText(kind, report, compared, language);
    const head = `<h3>${escaped(text.title)}</h3><p>${escaped(text.summary)}</p>`;
    if (text.points.length === 0) return `<div class="chart">${head}</div>`;
    const drawn = chartSvg(kind, report, compared, text, language);
    const key = legend(chartLegend(kind, report, compared, language));
    return `<div class="chart${isWide(kind) ? ' wide' : ''}"><div class="chart-drawn">${head}${drawn}${key}</div>${table(text.table, text.title, language)}</div>`;
  });
  return `<section><h2>${escaped(statisticsWords[language].sheets.charts)}</h2>\n${all.join('\n')}\n</section>`;
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
