import { expect, test } from 'vitest';
import { writeCsv, writeSheetCsv } from '#exports/csv.ts';
import type { Column } from '#exports/sheet.ts';
import { sheetOf, workbookOf } from '#tests/support/sheets.ts';

const columns: Column[] = [
  { key: 'day', heading: 'Päivä', kind: 'date' },
  { key: 'time', heading: 'Kello', kind: 'time' },
  { key: 'rate', heading: 'Vastausprosentti (%)', kind: 'percent' },
  { key: 'mean', heading: 'Kesto (min)', kind: 'minutes', decimals: 1 },
  { key: 'code', heading: 'Numero', kind: 'code', nameKey: 'name' },
  { key: 'name', heading: 'Kunta', kind: 'text' },
];
const table = {
  ...sheetOf(columns, [
    ['2027-02-03', 550, 79.5, 12, '010', 'Alavus'],
    ['2027-12-31', 1440, { empty: 'ei puheluja' }, -1.25, '300', 'Kuortane; "kirkonkylä"'],
  ]),
  totals: [{ kind: 'text', value: 'Yhteensä' } as const, null, 0, 1234567.05, null, null],
};
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);

test('a table is UTF-8 with a byte order mark, semicolons, CRLF, decimal commas and doubled quotes', () => {
  expect(text(writeSheetCsv(table))).toBe(
    [
      '\ufeffPäivä;Kello;Vastausprosentti (%);Kesto (min);Numero;Kunta',
      '3.2.2027;9:10;79,5;12;010 Alavus;Alavus',
      '31.12.2027;24:00;ei puheluja;-1,3;"300 Kuortane; ""kirkonkylä""";"Kuortane; ""kirkonkylä"""',
      'Yhteensä;;0;1234567,1;;',
      '',
    ].join('\r\n'),
  );
  expect(writeSheetCsv(table).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});

test('a report holds its facts, every table under its name, and the definitions', () => {
  const lines = text(writeCsv(workbookOf(table, { ...table, name: 'Toinen' }))).split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    '\ufeffNeuvontapuhelin ja Kela, Alavus',
    'Toimipiste;Alavus',
    '',
    'Taulu',
    'Päivä;Kello;Vastausprosentti (%);Kesto (min);Numero;Kunta',
  ]);
  expect(lines.slice(8, 10)).toEqual(['', 'Toinen']);
  expect(lines.slice(-5)).toEqual([
    '',
    'Määritelmät',
    'Luku;Määritelmä;Jakaja;Tyhjä tapaus',
    "Tulleet puhelut;vastatut ja vastaamattomat;;'0",
    '',
  ]);
});

test('a wrong cell stops the export', () => {
  expect(() => writeSheetCsv(sheetOf(columns, [['3.2.2027', 550, 1, 1, '1', 'a']]))).toThrow(RangeError);
});
