import { expect, test } from 'vitest';
import { rowRefusals, type RefusedRow } from '#domain/old-figures/refusal.ts';
import { localDate } from '#domain/time/local-date.ts';
import { writeSheetCsv } from '#exports/csv.ts';
import { refusedRowsFileName, refusedRowsSheet } from '#exports/old-figures.ts';
import { languages } from '#i18n/language.ts';

const lines = (rows: readonly RefusedRow[], language: 'fi' | 'sv' | 'en' = 'fi') =>
  new TextDecoder('utf-8').decode(writeSheetCsv(refusedRowsSheet(rows, language))).split('\r\n');

test('each refused row is its sheet, number, column and reason', () => {
  expect(
    lines([
      { sheet: 'Helmikuu', row: 9, heading: 'Puhelut / Vastatut', why: 'countNotWhole' },
      { sheet: '', row: 12, heading: null, why: 'hasCalls' },
    ]),
  ).toEqual([
    'Taulukko;Rivi;Sarake;Syy',
    'Helmikuu;9;Puhelut / Vastatut;Puheluiden määrä ei ole kokonaisluku.',
    ';12;;Ohjelmassa on jo puheluja tältä päivältä.',
    '',
  ]);
});

test('a heading that looks like a formula stays a text', () => {
  const [, row = ''] = lines([{ sheet: '=1+1', row: 2, heading: '@SUM(A1)', why: 'dayMissing' }]);
  expect(row.split(';').slice(0, 3)).toEqual(["'=1+1", '2', "'@SUM(A1)"]);
});

test.each(languages)('every reason has a sentence of its own in %s', (language) => {
  const rows = rowRefusals.map((why) => ({ sheet: '', row: 1, heading: null, why }));
  const sentences = lines(rows, language).slice(1, -1);
  expect(new Set(sentences).size).toBe(rowRefusals.length);
  expect(sentences.every((sentence) => sentence.length > 15)).toBe(true);
});

test('the file is named in the language, with its day', () => {
  expect(refusedRowsFileName('fi', localDate('2026-10-21'))).toBe('hylatyt-rivit_tehty-2026-10-21.csv');
});
