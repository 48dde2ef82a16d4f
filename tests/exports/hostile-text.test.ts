import { beforeAll, describe, expect, test } from 'vitest';
import { writeCsv, writeSheetCsv } from '#exports/csv.ts';
import type { Column } from '#exports/sheet.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import { readFlatSpreadsheet, type OpenedCell } from '#tests/support/flat-spreadsheet.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { FINNISH_CSV, openInLibreOffice } from '#tests/support/libreoffice.ts';
import { pagesOf, sheetOf, wholeOf, workbookOf } from '#tests/support/sheets.ts';

const texts = hostileTexts(5000);
const columns: Column[] = [
  { key: 'order', heading: 'Järjestys', kind: 'integer' },
  { key: 'text', heading: 'Teksti', kind: 'text' },
  { key: 'code', heading: 'Koodi', kind: 'code' },
  { key: 'named', heading: 'Koodi ja nimi', kind: 'code', nameKey: 'text' },
  { key: 'end', heading: 'Loppu', kind: 'integer' },
];
const rows = texts.map((text, index) => [index, text, text, text, index]);
let csv: readonly (readonly OpenedCell[])[];
let xlsx: readonly (readonly OpenedCell[])[];
let streamed: readonly (readonly OpenedCell[])[];
let everything: string;
let unguarded: string;

/**
 * What LibreOffice keeps of a text in its own file: no control characters, and no tabs in a cell of several lines.
 */
function shownAs(text: string): string {
  const kept = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '');
  return kept.includes('\n') ? kept.replaceAll('\t', '') : kept;
}

beforeAll(async () => {
  const sheet = sheetOf(columns, rows);
  const inHeadings = workbookOf({
    ...sheetOf(
      texts.slice(0, 60).map((text, index) => ({ key: `${index}`, heading: text, kind: 'integer' })),
      [texts.slice(0, 60).map((text) => ({ empty: text }))],
    ),
    title: '=1+1',
    facts: texts.slice(0, 60).map((text) => ({ label: text, value: text })),
  });
  const workbook = {
    ...inHeadings,
    title: '=1+1',
    facts: texts.slice(0, 60).map((text) => ({ label: text, value: text })),
    definitions: texts.map((text) => ({ figure: text, definition: text, divisor: text, emptyCase: text })),
  };
  const opened = await openInLibreOffice(
    [
      { name: 'taulu.csv', bytes: writeSheetCsv(sheet) },
      { name: 'raportti.csv', bytes: writeCsv(workbook) },
      { name: 'suojaton.csv', bytes: new TextEncoder().encode(`\ufeff${texts.join('\r\n')}`) },
    ],
    FINNISH_CSV,
  );
  const sheets = await openInLibreOffice([
    { name: 'taulu.xlsx', bytes: await writeXlsx(workbookOf(sheet)) },
    { name: 'raportti.xlsx', bytes: await writeXlsx(workbook) },
    { name: 'rivit.xlsx', bytes: await wholeOf(streamXlsx(sheet, pagesOf(rows))) },
  ]);
  csv = readFlatSpreadsheet(opened.get('taulu') ?? '')[0]?.rows.slice(1) ?? [];
  xlsx = readFlatSpreadsheet(sheets.get('taulu') ?? '')[0]?.rows.slice(3) ?? [];
  streamed = readFlatSpreadsheet(sheets.get('rivit') ?? '')[0]?.rows.slice(1) ?? [];
  unguarded = opened.get('suojaton') ?? '';
  opened.delete('suojaton');
  everything = [...opened.values(), ...sheets.values()].join('\n');
});

describe(`${texts.length} hostile texts as cells, codes, headings, facts and definitions`, () => {
  test('no file holds a formula, a link or an error in LibreOffice', () => {
    expect(everything.length).toBeGreaterThan(10_000_000);
    expect(everything.split('table:formula').length - 1).toBe(0);
    expect(everything.split('<text:a ').length - 1).toBe(0);
    expect(everything.split('calcext:value-type="error"').length - 1).toBe(0);
  });

  test('the same texts without protection do become formulas: this test can fail', () => {
    expect(unguarded.split('table:formula').length - 1).toBeGreaterThan(50);
  });

  test('no text breaks out of its row or column', () => {
    expect(csv).toHaveLength(texts.length);
    expect(xlsx).toHaveLength(texts.length);
    expect(streamed).toHaveLength(texts.length);
    for (const opened of [csv, xlsx, streamed]) {
      expect(opened.map((row) => row.length)).toEqual(texts.map(() => 5));
      expect(opened.map((row) => [row[0]?.value, row[4]?.value])).toEqual(
        texts.map((_, index) => [`${index}`, `${index}`]),
      );
    }
  });

  test('in CSV every text is still text: no number, date, time or truth value', () => {
    const taken = csv.flatMap((row, index) =>
      [row[1], row[2], row[3]]
        .filter((cell) => cell?.type !== 'string')
        .map((cell) => [texts[index], cell?.type]),
    );
    expect(taken).toEqual([]);
  });

  test.each([
    ['whole', () => xlsx],
    ['in pieces', () => streamed],
  ])('in XLSX written %s every text is the text that was written, to the letter', (_, opened) => {
    const changed = opened().flatMap((row, index) => {
      const expected = shownAs(texts[index] ?? '');
      return row[1]?.shown === expected && (expected === '' || row[1].type === 'string')
        ? []
        : [[JSON.stringify(expected), JSON.stringify(row[1]?.shown)]];
    });
    expect(changed).toEqual([]);
  });
});
