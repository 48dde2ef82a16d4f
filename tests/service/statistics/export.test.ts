import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import { UNRECORDED } from '#domain/statistics/distribution.ts';
import { figureList } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange, type Month } from '#domain/time/month.ts';
import { formatDate } from '#i18n/formats.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { categoryName, dayColumnHeading, dayStateText, halfHourName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { deskDayOf } from '#tests/support/desk-month.ts';
import { callOn, octoberOf, staff } from '#tests/support/line-month.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

type Made = Awaited<ReturnType<Client['statistics']['report']>>;

const words = statisticsWords.fi;
let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
  manager = await office.as('Paula');
  await octoberOf(office);
  await deskDayOf(office, localDate('2026-10-21'));
  const counsellor = await office.as('Outi');
  await staff(office, manager, localDate('2027-03-30'));
  // Around the change of the clock on 28.3.2027.
  await callOn(office, counsellor, '2027-03-26', at(9, 5), 'resolved');
  await callOn(office, counsellor, '2027-03-30', at(9), 'resolved', { minutes: 25, municipalityCode: '300' });
  await callOn(office, counsellor, '2027-03-31', at(10, 30), 'nonCase');
  office.time.set(localDate('2027-04-01'), at(9, 15));
});
afterAll(() => office.close());

/** What the screen shows of the report, as rows of texts and numbers; in every file the same has to stand. */
function shown({ report }: Made): Record<string, (string | number | null)[][]> {
  const counts = (row: Parameters<typeof dayCount>[0]) => dayColumns.map((key) => dayCount(row, key));
  return {
    [words.sheets.days]: [
      [words.day, words.weekday, words.dayState, ...dayColumns.map((key) => dayColumnHeading(key, 'fi'))],
      ...report.rows.map((row) => [row.on, '', dayStateText(row, 'fi'), ...counts(row)]),
      [words.total, null, null, ...counts(report.totals)],
    ],
    [words.sheets.figures]: figureList(report).map(({ key, value, part, divisor }) => [
      figureWords.fi[key].label,
      value ?? figureWords.fi[key].empty,
      '',
      part ?? null,
      divisor ?? null,
    ]),
    [words.sheets.distributions]: [
      ...report.distributions.flatMap(({ kind, rows }) =>
        rows.map(({ key, count }) => [
          words.distributions[kind],
          key === UNRECORDED ? null : key,
          categoryName(kind, { key }, 'fi'),
          count,
        ]),
      ),
      ...report.halfHours.map((cell) => [
        words.distributions.halfHour,
        '',
        halfHourName(cell, 'fi'),
        cell.count,
      ]),
      ...report.deskTables.flatMap(({ kind, rows }) =>
        rows.map(({ key, count }) => [
          words.distributions[kind],
          key,
          categoryName(kind, { key }, 'fi'),
          count,
        ]),
      ),
    ],
  };
}

const ask = async (of: Month, format: 'xlsx' | 'csv') => {
  const input = { officeId: office.officeId, period: monthRange(of) };
  const made = await manager.statistics.report(input);
  const file = await manager.statistics.export({ ...input, format, language: 'fi' });
  return { made, file, bytes: Buffer.from(file.base64, 'base64') };
};

/** Every expected row stands in the sheet in this order; '' is a cell that the screen words otherwise. */
function expectRows(
  name: string,
  sheet: readonly (readonly unknown[])[],
  expected: readonly (readonly unknown[])[],
): void {
  const first = sheet.findIndex((row) => row[0] === expected[0]?.[0]);
  expect([name, first]).not.toEqual([name, -1]);
  for (const [index, row] of expected.entries()) {
    const found = sheet[first + index] ?? [];
    const compared = row.map((value, column) => (value === '' ? '' : (found[column] ?? null)));
    expect([name, index, ...compared]).toEqual([name, index, ...row]);
  }
}

test.each(['2026-10', '2027-03'].map((name) => month(name)))(
  'R3 R5 the XLSX of %s holds what the screen shows, cell by cell, and its dates are dates',
  async (of) => {
    const { made, file, bytes } = await ask(of, 'xlsx');
    expect(file.fileName).toBe(`neuvontapuhelin-ja-kela_alavus_${of}_tehty-2027-04-01.xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    for (const [name, rows] of Object.entries(shown(made))) {
      const sheet = sheets.find((one) => one.name === name);
      const cells = (sheet?.rows ?? []).map((row) =>
        row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
      );
      expectRows(name, cells, rows);
    }
    const days = sheets.find(({ name }) => name === words.sheets.days)?.rows ?? [];
    expect(days.filter((row) => row[0] instanceof Date)).toHaveLength(31);
  },
);

test.each(['2026-10', '2027-03'].map((name) => month(name)))(
  'R4 R5 the CSV of %s holds the same, with decimal commas and Finnish dates',
  async (of) => {
    const { made, bytes } = await ask(of, 'csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.slice(1).split('\r\n').map(fieldsOf);
    const written = (value: string | number | null) => {
      if (value === null) return null;
      if (typeof value === 'number') return String(value).replace('.', ',');
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(localDate(value), 'fi') : value;
    };
    for (const [name, rows] of Object.entries(shown(made))) {
      const from = lines.findIndex((fields) => fields.length === 1 && fields[0] === name);
      const table = lines.slice(from + 1).map((fields) => withoutName(fields).map((value) => value || null));
      expectRows(
        name,
        table,
        rows.map((row) => row.map(written)),
      );
    }
  },
);

test('R2 R5 the files say of the event without visitors that it was held with 0, and count the desk’s questions', async () => {
  const { bytes } = await ask(month('2026-10'), 'csv');
  const lines = bytes.toString('utf8').split('\r\n');
  const figure = (label: string) =>
    lines
      .find((line) => line.startsWith(`${label};`))
      ?.split(';')
      .slice(1, 5);
  expect(figure('Pidetyt tapahtumat')).toEqual(['2', 'tapahtumaa', '', '']);
  expect(figure('Tapahtumissa tavoitetut')).toEqual(['5', 'henkilöä', '', '']);
  expect(figure('Tapahtumassa tavoitettuja tunnissa')).toEqual(['1', 'henkilöä tunnissa', '5', '300']);
  expect(lines).toContain('Tapahtumissa tavoitetut;own;Oma tapahtuma;0');
  expect(lines).toContain('Kela-kysymykset tiskillä;lapsilisa;lapsilisä;1');
});

test('R5 both files state the fingerprint and the time of the report on screen', async () => {
  const { made, bytes } = await ask(month('2026-10'), 'csv');
  const text = bytes.toString('utf8');
  expect(text).toContain(`SHA-256 ${made.fingerprint}`);
  expect(text).toContain('Neuvontapöytä 0.0.0-test');
});

/** A code that would lose its zeros has its name beside it, `010 Alavus`; here only the code is compared. */
const withoutName = ([first = '', code = '', name = '', ...rest]: string[]) => [
  first,
  code.endsWith(` ${name}`) ? code.slice(0, -name.length - 1) : code,
  name,
  ...rest,
];

/** The fields of a line: semicolons, quotes doubled inside quotes; no field of the report has a line break. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
