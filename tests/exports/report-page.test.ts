import { describe, expect, test } from 'vitest';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { escaped, isRight, shownCell } from '#exports/page-cell.ts';
import { pageStyle } from '#exports/page-style.ts';
import { reportWorkbook, type ReportToExport } from '#exports/period-report.ts';
import { readCell } from '#exports/read-cell.ts';
import { reportPage } from '#exports/report-page.ts';
import type { Cell, Column } from '#exports/sheet.ts';
import { languages } from '#i18n/language.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { october, ofOneOffice } from '#tests/support/report-facts.ts';
import { sheetOf, workbookOf } from '#tests/support/sheets.ts';

const input: ReportToExport = {
  report: periodReport(october),
  ...ofOneOffice,
  madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
  programVersion: '0.1.0',
  fingerprint: '0123456789abcdef',
};
const workbook = reportWorkbook(input, 'fi');
const page = reportPage(workbook, 'fi');
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

describe('a cell as the screen writes it', () => {
  const cell = (kind: Column['kind'], value: Cell, decimals?: number) =>
    shownCell(
      readCell({ key: 'k', heading: 'H', kind, ...(decimals === undefined ? {} : { decimals }) }, value),
      'fi',
    ).replaceAll('\u00a0', ' ');

  test.each([
    ['text', '=1+1', '=1+1'],
    ['code', '010', '010'],
    ['integer', 1234, '1 234'],
    ['decimal', 5, '5,00'],
    ['percent', 79.5, '79,5 %'],
    ['minutes', 25, '25'],
    ['date', '2026-10-05', '5.10.2026'],
    ['month', '2026-10', 'lokakuu 2026'],
    ['time', 570, '9.30'],
    ['integer', null, ''],
    ['decimal', { empty: 'ei puheluja' }, 'ei puheluja'],
    ['text', { kind: 'integer', value: 3 }, '3'],
  ] as const)('%s %j is %j', (kind, value, shown) => expect(cell(kind, value)).toBe(shown));

  test('numbers stand at the right, words and dates at the left', () => {
    const right = (kind: Column['kind'], value: Cell) =>
      isRight(readCell({ key: 'k', heading: 'H', kind }, value));
    expect([
      right('integer', 1),
      right('percent', 1),
      right('decimal', 1),
      right('minutes', 1),
    ]).not.toContain(false);
    expect([
      right('text', 'a'),
      right('date', '2026-10-05'),
      right('decimal', { empty: 'ei' }),
    ]).not.toContain(true);
  });
});

describe('the page', () => {
  test('says its language and its title, and has one first heading', () => {
    for (const language of languages) {
      const text = reportPage(reportWorkbook(input, language), language);
      expect(text).toContain(`<html lang="${language}">`);
      expect(count(text, /<h1>/g)).toBe(1);
    }
    expect(page).toContain('<title>Neuvontapuhelin ja Kela: Alavus, lokakuu 2026</title>');
  });

  test('every table has a heading, a caption, and scopes for each heading and the first cell of each row', () => {
    const tables = workbook.sheets.length + 1;
    expect(count(page, /<h2>/g)).toBe(tables);
    expect(count(page, /<caption>/g)).toBe(tables);
    const columns = workbook.sheets.reduce((sum, sheet) => sum + sheet.columns.length, 4);
    expect(count(page, /<th scope="col"/g)).toBe(columns);
    const rows = workbook.sheets.reduce(
      (sum, sheet) => sum + sheet.rows.length + (sheet.totals ? 1 : 0),
      workbook.definitions.length,
    );
    expect(count(page, /<th scope="row">/g)).toBe(rows);
    expect(page).not.toMatch(/<th\b(?![^>]* scope=)/);
  });

  test('states every fact and every definition', () => {
    for (const { label, value } of workbook.facts)
      expect(page).toContain(`<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
    for (const { definition } of workbook.definitions)
      expect(page).toContain(`<td>${escaped(definition)}</td>`);
  });

  test('an empty case is words, a zero a number, an empty cell empty', () => {
    expect(page).toContain('<td>ei takaisinsoittoja</td>');
    expect(page).toContain(
      '<tr class="total"><th scope="row">Yhteensä</th><td></td><td></td><td class="n">6</td>',
    );
  });

  test('upright headings only where there are many columns', () => {
    expect(count(page, /<table class="upright">/g)).toBe(1);
    expect(page).toContain('<th scope="col" class="n"><span>Tulleet puhelut</span></th>');
    expect(page).toContain('<th scope="col">Päivän tila</th>');
  });

  test('runs nothing and asks for nothing but its style', () => {
    expect(page).toContain("default-src 'none'; style-src 'self' file:");
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'report.css',
    ]);
    expect(page).not.toMatch(/<(?:script|img|iframe|object|style)|\son\w+=/i);
    expect(pageStyle).not.toMatch(/url\(|@import/);
  });

  test('R8 is the same text for the same report', () => {
    expect(reportPage(reportWorkbook({ ...input, report: periodReport(october) }, 'fi'), 'fi')).toBe(page);
  });

  test('a wrong cell stops it', () => {
    const wrong = workbookOf(sheetOf([{ key: 'n', heading: 'N', kind: 'integer' }], [['x']]));
    expect(() => reportPage(wrong, 'fi')).toThrow(RangeError);
  });
});

describe('a text stays text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-->'",
    '</title></table><h1>toinen</h1>',
    '&lt;b&gt;&amp;',
    '&#60;script&#62;',
    '\u0000<',
    '\ud800',
  ];
  const texts = [...attacks, ...hostileTexts(500)];

  test('whatever is typed, everywhere it may stand', () => {
    const made = workbookOf(
      sheetOf(
        texts.map((heading, index) => ({ key: String(index), heading, kind: 'text' as const })),
        [texts],
      ),
    );
    const plain = workbookOf(
      sheetOf(
        texts.map((_, index) => ({ key: String(index), heading: 'a', kind: 'text' as const })),
        [texts.map(() => 'a')],
      ),
    );
    const markup = (text: string) => text.match(/<[^>]*>/g);
    expect(markup(reportPage(made, 'fi'))).toEqual(markup(reportPage(plain, 'fi')));
    const marked = {
      ...made,
      title: attacks[0] ?? '',
      facts: attacks.map((value) => ({ label: value, value })),
    };
    expect(markup(reportPage(marked, 'fi'))?.filter((tag) => /script|img/.test(tag))).toEqual([]);
  });

  test('and comes back as it was', () => {
    const decoded = (text: string) =>
      text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    for (const text of texts) expect(decoded(escaped(text))).toBe(text.toWellFormed().replaceAll('\0', ''));
  });
});
