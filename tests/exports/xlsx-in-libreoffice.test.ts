import { beforeAll, describe, expect, test } from 'vitest';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { formatDate, formatTime } from '#i18n/formats.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import type { Cell, Column } from '#exports/sheet.ts';
import { openInLibreOffice } from '#tests/support/libreoffice.ts';
import { readFlatSpreadsheet, type OpenedSheet } from '#tests/support/flat-spreadsheet.ts';
import { sheetOf, workbookOf } from '#tests/support/sheets.ts';

const dates = ['2026-10', '2027-03'].flatMap((month) =>
  datesBetween(localDate(`${month}-01`), localDate(`${month}-31`)),
);
const minutes = Array.from({ length: 1441 }, (_, value) => minuteOfDay(value));
const dayColumns: Column[] = [
  { key: 'day', heading: 'Päivä', kind: 'date' },
  { key: 'month', heading: 'Kuukausi', kind: 'month' },
  { key: 'rate', heading: 'Vastausprosentti (%)', kind: 'percent' },
  { key: 'mean', heading: 'Keskiarvo', kind: 'decimal', decimals: 1 },
  { key: 'calls', heading: 'Tulleet puhelut', kind: 'integer' },
  { key: 'code', heading: 'Kunnan numero', kind: 'code' },
];
const dayRows = dates.map((date, index): Cell[] => [
  date,
  date.slice(0, 7),
  index % 2 ? { empty: 'ei puheluja' } : index / 10 + 33.3,
  22.5,
  index,
  '010',
]);
let days: OpenedSheet;
let times: OpenedSheet;
let sheets: OpenedSheet[];

beforeAll(async () => {
  const bytes = await writeXlsx(
    workbookOf(
      {
        ...sheetOf(dayColumns, dayRows, 'Päivät'),
        totals: [{ kind: 'text', value: 'Yhteensä' }, null, null, null, 1891, null],
      },
      sheetOf(
        [{ key: 'time', heading: 'Kello', kind: 'time' }],
        minutes.map((minute) => [minute]),
        'Ajat',
      ),
    ),
  );
  const opened = await openInLibreOffice([{ name: 'raportti.xlsx', bytes }]);
  sheets = readFlatSpreadsheet(opened.get('raportti') ?? '');
  [days, times] = [sheets[0] as OpenedSheet, sheets[1] as OpenedSheet];
});

const column = (sheet: OpenedSheet, index: number) => sheet.rows.slice(3).map((row) => row[index]);

describe('an XLSX report opened in LibreOffice with Finnish settings', () => {
  test('R3: every day of October 2026 and March 2027 is a date and is shown as 3.2.2027 is', () => {
    const cells = column(days, 0).slice(0, dates.length);
    expect(cells.map((cell) => cell?.type)).toEqual(dates.map(() => 'date'));
    expect(cells.map((cell) => cell?.value)).toEqual(dates);
    expect(cells.map((cell) => cell?.shown)).toEqual(dates.map((date) => formatDate(date, 'fi')));
  });

  test('R3: every minute of the day is a time, equal to the screen to the minute', () => {
    const cells = column(times, 0);
    expect(cells).toHaveLength(1441);
    expect(cells.map((cell) => cell?.type)).toEqual(minutes.map(() => 'time'));
    expect(cells.map((cell) => cell?.shown)).toEqual(minutes.map((minute) => formatTime(minute, 'fi')));
    expect(cells.map((cell) => cell?.value)).toEqual(
      minutes.map(
        (minute) =>
          `PT${String(Math.floor(minute / 60)).padStart(2, '0')}H${String(minute % 60).padStart(2, '0')}M00S`,
      ),
    );
  });

  test('R5: numbers are numbers with a decimal comma, percentages are percentages, the empty case is words', () => {
    const [first, second] = days.rows.slice(3, 5);
    expect(first?.[2]).toMatchObject({ type: 'percentage', value: '0.333', shown: '33,3 %' });
    expect(second?.[2]).toMatchObject({ type: 'string', shown: 'ei puheluja' });
    expect(first?.[3]).toMatchObject({ type: 'float', value: '22.5', shown: '22,5' });
    expect(first?.[1]).toMatchObject({ type: 'date', value: '2026-10-01', shown: '10/2026' });
    expect(first?.[5]).toMatchObject({ type: 'string', shown: '010' });
    const totals = days.rows.at(-1);
    expect(totals?.[0]).toMatchObject({ type: 'string', shown: 'Yhteensä' });
    expect(totals?.[4]).toMatchObject({ type: 'float', value: '1891' });
  });

  test('the title and the facts stand above the headings, the definitions have a sheet of their own', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Päivät', 'Ajat', 'Määritelmät']);
    expect(days.rows.slice(0, 3).map((row) => row[0]?.shown)).toEqual([
      'Päivät, Alavus',
      'Toimipiste: Alavus',
      'Päivä',
    ]);
    expect(sheets[2]?.rows.map((row) => row.map((cell) => cell.shown))).toEqual([
      ['Määritelmät'],
      ['Toimipiste', 'Alavus'],
      [],
      ['Luku', 'Määritelmä', 'Jakaja', 'Tyhjä tapaus'],
      ['Tulleet puhelut', 'vastatut ja vastaamattomat', '', '0'],
    ]);
  });
});
