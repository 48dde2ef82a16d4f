import { beforeAll, describe, expect, test } from 'vitest';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { datesBetween, localDate } from '#domain/time/local-date.ts';
import { formatDate, formatTime } from '#i18n/formats.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { callRowsTable } from '#exports/call-rows-table.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { writeXlsx } from '#exports/xlsx.ts';
import type { Cell, Column } from '#exports/sheet.ts';
import { openInLibreOffice } from '#tests/support/libreoffice.ts';
import { readFlatSpreadsheet, type OpenedSheet } from '#tests/support/flat-spreadsheet.ts';
import { pagesOf, sheetOf, wholeOf, workbookOf } from '#tests/support/sheets.ts';

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
const table = callRowsTable('fi');
const pick = <Value>(values: readonly Value[], index: number) => values[index % values.length] as Value;
/** Calls of every kind on every day that the clocks make hard, each minute of the day in turn. */
const callRows = Array.from({ length: 420 }, (_, index): readonly Cell[] => {
  const isMissed = index % 5 === 4;
  return table.row({
    officeName: pick(['Alavus', 'Ähtäri & <Kuortane>', '=1+1', '010'], index),
    topicName: (code) =>
      code === 'own' ? pick(['=SUM(A1)', '3.2.2027', '_x000D_', '1–4'], index) : undefined,
    call: {
      startedOn: pick(dates, index),
      startMinute: minuteOfDay((index * 37) % 1440),
      when: pick(['inside', 'outside', 'closed'] as const, index),
      kind: isMissed ? 'missed' : 'answered',
      outcome: isMissed ? null : pick(callOutcomes, index),
      serviceTask: index % 3 === 0 ? null : pick(serviceTasks, index),
      topics: pick([[], ['1'], ['own', '2']], index),
      municipality: index % 4 === 0 ? null : pick(municipalityCodes, index),
      callerKind: pick(callerKinds, index),
      ageBand: index % 6 === 0 ? null : pick(ageBands, index),
      durationMinutes: index % 7 === 0 ? null : index,
      timeUnsure: index % 11 === 0,
      wrapUpMinutes: index % 2 === 0 ? null : index % 9,
      bigCase: index % 13 === 0,
    },
  });
});
let streamed: OpenedSheet;
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
  const opened = await openInLibreOffice([
    { name: 'raportti.xlsx', bytes },
    { name: 'puhelurivit.xlsx', bytes: await wholeOf(streamXlsx(table.sheet, pagesOf(callRows))) },
  ]);
  streamed = readFlatSpreadsheet(opened.get('puhelurivit') ?? '')[0] as OpenedSheet;
  sheets = readFlatSpreadsheet(opened.get('raportti') ?? '');
  [days, times] = [sheets[0] as OpenedSheet, sheets[1] as OpenedSheet];
});

const column = (sheet: OpenedSheet, index: number) => sheet.rows.slice(3).map((row) => row[index]);

/** What LibreOffice has to make of a cell of the rows: its type, its value, and what is shown. */
function openedAs({ kind }: Column, given: Cell): [string, string, string] {
  if (given === null || given === '') return ['', '', ''];
  if (typeof given === 'object') throw new Error('The rows hold plain values');
  const text = String(given);
  if (kind === 'date') return ['date', text, formatDate(localDate(text), 'fi')];
  if (kind === 'time') {
    const [hour, minute] = [Math.floor(Number(given) / 60), Number(given) % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    return ['time', `PT${hour}H${minute}M00S`, formatTime(minuteOfDay(Number(given)), 'fi')];
  }
  if (kind === 'integer' || kind === 'minutes') return ['float', text, text];
  return ['string', '', text];
}

describe('rows of calls in a streamed XLSX opened in LibreOffice with Finnish settings', () => {
  test('the headings are the table’s', () => {
    expect(streamed.name).toBe('Puhelurivit');
    expect(streamed.rows[0]?.map(({ shown }) => shown)).toEqual(
      table.sheet.columns.map(({ heading }) => heading),
    );
  });

  test('every cell has the value, the type and the look that was written', () => {
    expect(streamed.rows).toHaveLength(1 + callRows.length);
    const seen = streamed.rows
      .slice(1)
      .map((row) => row.map(({ type, value, shown, formula }) => [type, value, shown, formula]));
    const { columns } = table.sheet;
    expect(seen).toEqual(
      callRows.map((row) =>
        columns.map((given, index) => [...openedAs(given, row[index] ?? null), undefined]),
      ),
    );
    // Nothing of it is true of empty cells only.
    const types = new Set(seen.flat().map(([type]) => type));
    expect(types).toEqual(new Set(['', 'date', 'time', 'float', 'string']));
  });
});

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
