import type { Language } from '#i18n/language.ts';
import { escaped, isRight, shownCell } from './page-cell.ts';
import { readRow } from './read-cell.ts';
import type { Sheet, Workbook } from './sheet.ts';

/** Tables with more columns than this have their headings upright, or the sheet would not be wide enough. */
const UPRIGHT_FROM = 12;

/** Nothing runs, and only the style sheet is loaded: whatever a text might become, the page can reach nothing. */
const policy = "default-src 'none'; style-src 'self' file:";

/**
 * The workbook as one HTML page to be printed: headings, tables with captions and scopes, definitions. It
 * asks for its style (page-style.ts) as `report.css` beside it; the same workbook gives the same text.
 * @throws RangeError when a cell is not of its column's kind
 *
 * @param charts the section of the charts (chart-section.ts); nothing without it
 */
export function reportPage(workbook: Workbook, language: Language, charts = ''): string {
  const { title, facts, sheets } = workbook;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title><link rel="stylesheet" href="report.css"></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    `<dl>${facts.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`,
    ...sheets.map((sheet) => section(sheet, language)),
    ...(charts === '' ? [] : [charts]),
    definitions(workbook),
    '</main></body></html>',
    '',
  ].join('\n');
}

function section(sheet: Sheet, language: Language): string {
  const { columns, name } = sheet;
  const upright = columns.length > UPRIGHT_FROM;
  const headings = columns.map(({ heading, kind }) => {
    const isNumber = kind === 'integer' || kind === 'decimal' || kind === 'percent' || kind === 'minutes';
    const text = escaped(heading);
    return `<th scope="col"${isNumber ? ' class="n"' : ''}>${upright && isNumber ? `<span>${text}</span>` : text}</th>`;
  });
  const line = (row: Sheet['rows'][number], isTotal: boolean) =>
    `<tr${isTotal ? ' class="total"' : ''}>${readRow(columns, row)
      .map((cell, index) => {
        const text = escaped(shownCell(cell, language));
        if (index === 0) return `<th scope="row">${text}</th>`;
        return `<td${isRight(cell) ? ' class="n"' : ''}>${text}</td>`;
      })
      .join('')}</tr>`;
  return [
    `<section><h2>${escaped(name)}</h2>`,
    `<table${upright ? ' class="upright"' : ''}><caption>${escaped(sheet.title)}</caption>`,
    `<thead><tr>${headings.join('')}</tr></thead><tbody>`,
    ...sheet.rows.map((row) => line(row, false)),
    // In the body: the foot of a table would come again at the end of every page.
    ...(sheet.totals ? [line(sheet.totals, true)] : []),
    '</tbody></table></section>',
  ].join('\n');
}

function definitions({ definitions: all, words }: Workbook): string {
  const headings = [words.figure, words.definition, words.divisor, words.emptyCase];
  return [
    `<section><h2>${escaped(words.sheetName)}</h2>`,
    `<table><caption>${escaped(words.title)}</caption>`,
    `<thead><tr>${headings.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>`,
    ...all.map(
      ({ figure, definition, divisor, emptyCase }) =>
        `<tr><th scope="row">${escaped(figure)}</th>${[definition, divisor, emptyCase]
          .map((text) => `<td>${escaped(text)}</td>`)
          .join('')}</tr>`,
    ),
    '</tbody></table></section>',
  ].join('\n');
}
