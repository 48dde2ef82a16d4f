import { beforeAll, describe, expect, test } from 'vitest';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { writeSheetCsv } from '#exports/csv.ts';
import type { Cell, Column } from '#exports/sheet.ts';
import { FINNISH_CSV, openInLibreOffice } from '#tests/support/libreoffice.ts';
import { readFlatSpreadsheet, type OpenedCell } from '#tests/support/flat-spreadsheet.ts';
import { sheetOf } from '#tests/support/sheets.ts';

const columns: Column[] = [
  { key: 'day', heading: 'Päivä', kind: 'date' },
  { key: 'time', heading: 'Kello', kind: 'time' },
  { key: 'number', heading: 'Keskiarvo', kind: 'decimal' },
  { key: 'percent', heading: 'Vastausprosentti (%)', kind: 'percent' },
  { key: 'code', heading: 'Kunnan numero', kind: 'code', nameKey: 'name' },
  { key: 'name', heading: 'Kunta', kind: 'text' },
];
/** Texts that a spreadsheet program with Finnish settings would otherwise turn into something else. */
const tempting = [
  '010', '9.10', '9.10.00', '9,10', '1-4', '7-12', '1/2', '3.2.', '3.2.2027', '2026-10-03', '2027-02-03T09:10',
  '22,5', '-5', '+5', '1e5', '1E5', '79 %', '79,5\u00a0%', '1\u00a0000', '5 €', '€5', '(5)', '12:30', '1.', '0.1.0',
  'lokakuu 2026', '3. helmikuuta 2027', '10/2026', 'tosi', 'TRUE', 'epätosi', '#N/A', ' 010', '010 ', '\u00a0010',
]; // prettier-ignore
/** Texts that need no apostrophe, and get none. */
const innocent = [
  'Alavus',
  '010 Alavus',
  '1–4',
  '18–24',
  '65 vuotta täyttäneet',
  '9.00–10.30',
  'klo 9.10',
  'ma',
  'lauantai',
  'ei puheluja',
  'äitiysavustus; öljy "näin"',
  'kaksi\nriviä',
  'vko 47',
];
const dates = datesBetween(localDate('2026-10-01'), localDate('2026-10-31'));

let cells: readonly (readonly OpenedCell[])[];
let texts: readonly OpenedCell[];

beforeAll(async () => {
  const rows = dates.map((date, index): Cell[] => [date, 550 + index, 22.5, 79.5, '010', 'Alavus']);
  const more: Cell[][] = [
    ['2027-03-28', 1440, -1234.5, { empty: 'ei puheluja' }, '989', 'Ähtäri'],
    [null, 0, 0.05, 100, '010', ''],
  ];
  const words = [...tempting, ...innocent];
  const opened = await openInLibreOffice(
    [
      { name: 'taulu.csv', bytes: writeSheetCsv(sheetOf(columns, [...rows, ...more])) },
      {
        name: 'tekstit.csv',
        bytes: writeSheetCsv(
          sheetOf(
            [{ key: 'text', heading: 'Teksti', kind: 'text' }],
            words.map((word) => [word]),
          ),
        ),
      },
    ],
    FINNISH_CSV,
  );
  const rowsOf = (name: string) => readFlatSpreadsheet(opened.get(name) ?? '')[0]?.rows ?? [];
  cells = rowsOf('taulu');
  texts = rowsOf('tekstit').flatMap((row) => row[0] ?? []);
});

describe('a CSV report opened in LibreOffice with Finnish settings', () => {
  test('R4: the columns are split and ä and ö are right', () => {
    expect(cells[0]?.map((cell) => cell.shown)).toEqual(columns.map((column) => column.heading));
    expect(cells[32]?.[5]?.shown).toBe('Ähtäri');
  });

  test('R4: dates are dates and 22,5 stays 22,5', () => {
    const days = cells.slice(1, 32);
    expect(days.map((row) => [row[0]?.type, row[0]?.value])).toEqual(dates.map((date) => ['date', date]));
    expect(days.map((row) => [row[2]?.type, row[2]?.value])).toEqual(dates.map(() => ['float', '22.5']));
    expect(days[0]?.[2]?.shown).toBe('22,5');
    expect(days[0]?.[3]).toMatchObject({ type: 'float', value: '79.5' });
    expect(cells[32]?.[2]).toMatchObject({ type: 'float', value: '-1234.5' });
    expect(cells[32]?.[3]).toMatchObject({ type: 'string', shown: 'ei puheluja' });
  });

  test('R4: 9.10 is ten past nine and not 9 October', () => {
    expect(cells[1]?.[1]).toMatchObject({ type: 'time', value: 'PT09H10M00S' });
    expect(cells.slice(1).map((row) => row[1]?.type)).toEqual(Array.from({ length: 33 }, () => 'time'));
    expect(cells[32]?.[1]?.value).toBe('PT24H00M00S');
  });

  test('R4: 010 keeps its zero beside its name, and alone', () => {
    expect(cells[1]?.[4]).toMatchObject({ type: 'string', shown: '010 Alavus' });
    expect(cells[33]?.[4]).toMatchObject({ type: 'string', shown: "'010" });
  });

  test('R4: text that looks like a number, a date, a time or a truth value stays text', () => {
    const guarded = texts.slice(1, 1 + tempting.length);
    expect(guarded.map((cell) => cell.type)).toEqual(tempting.map(() => 'string'));
    expect(guarded.map((cell) => cell.shown)).toEqual(tempting.map((text) => `'${text}`));
  });

  test('R4: ordinary text is left as it is', () => {
    const plain = texts.slice(1 + tempting.length);
    expect(plain.map((cell) => [cell.type, cell.shown])).toEqual(innocent.map((text) => ['string', text]));
  });
});
