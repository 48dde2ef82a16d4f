import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { dayStateText } from '#i18n/statistics-labels.ts';
import { answer, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvFile, sampleOfCalls, sampleOfMonths, type OldFigureFile } from '#tests/support/old-figures.ts';

let office: TestOffice;
let paula: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  paula = await office.as('Paula');
});
afterEach(() => office.close());

async function take(file: OldFigureFile): Promise<string> {
  const asked = { officeId: office.officeId, ...file };
  const { mapping } = await paula.oldFigures.preview({ ...asked, mapping: null });
  const { batchId } = await paula.oldFigures.import({ ...once(), ...asked, mapping });
  return batchId ?? '';
}
const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });
const january = period('2021-01-01', '2021-01-31');
const reportOf = (of: { from: ReturnType<typeof localDate>; to: ReturnType<typeof localDate> }) =>
  paula.statistics.report({ officeId: office.officeId, period: of });
const source = 'Osa luvuista on tuotu vanhasta taulukosta: Puhelutilasto NÄYTE.xlsx, 4 päivää';

describe('old counts in a report', () => {
  test('are its calls, of which nothing else is known, and the parts add up', async () => {
    await take(await sampleOfMonths());
    const { report } = await reportOf(january);
    expect(report.totals.line).toMatchObject({
      incoming: 12,
      answered: 11,
      missed: 1,
      unrecordedOutcomes: 11,
    });
    for (const { kind, rows, total, calls } of report.distributions) {
      expect([kind, total, calls]).toEqual([kind, 11, 11]);
      expect(rows.find(({ key }) => key === 'unrecorded')?.count).toBe(11);
    }
    expect(report.halfHours.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    expect(report.halfHours.every(({ startMinute }) => startMinute === null)).toBe(true);
  });

  test('a day of the table was kept, also without calls; another was not, and no deputy is claimed', async () => {
    await take(await sampleOfMonths());
    const { report } = await reportOf(january);
    const on = (day: string) => report.rows.find((row) => row.on === day);
    expect(on('2021-01-07')).toMatchObject({ states: [{ kind: 'staffedNoCalls' }], isImported: true });
    expect(on('2021-01-04')).toMatchObject({ states: [{ kind: 'staffedWithCalls' }], isImported: true });
    expect(on('2021-01-11')).toMatchObject({ states: [{ kind: 'closed' }], isImported: false });
    expect(report.lineFigures.callsPerOpenDay).toMatchObject({ divisor: 4, sum: 12, min: 0, max: 6 });
    expect(report.lineFigures.coverage).toMatchObject({ part: 0 });
    const day = on('2021-01-07');
    expect(day && dayStateText(day, 'fi')).toBe('päivystetty, ei puheluja; vanhasta taulukosta');
  });

  test('what was known of each call is in the distributions', async () => {
    await take(await sampleOfCalls());
    const { report } = await reportOf(period('2022-01-01', '2022-02-28'));
    expect(report.totals.line).toMatchObject({ incoming: 5, answered: 4, missed: 1, outside: 0 });
    const municipality = report.distributions.find(({ kind }) => kind === 'municipality');
    expect(municipality?.rows.filter(({ count }) => count > 0)).toMatchObject([
      { key: '010', count: 2 },
      { key: '759', count: 1 },
      { key: '989', count: 1 },
    ]);
  });

  test('the source is named on the screen, in the workbook and in the CSV file', async () => {
    await take(await sampleOfMonths());
    expect((await reportOf(january)).report.sources).toEqual([
      { fileName: 'Puhelutilasto NÄYTE.xlsx', days: 4 },
    ]);
    const asked = { officeId: office.officeId, period: january, language: 'fi' as const };
    const csv = await paula.statistics.export({ ...asked, format: 'csv' });
    const text = Buffer.from(csv.base64, 'base64').toString('utf8');
    expect(text).toContain(source);
    expect(text).toContain('päivystetty, ei puheluja; vanhasta taulukosta');
    const xlsx = await paula.statistics.export({ ...asked, format: 'xlsx' });
    const { sheets } = await readXlsx(Buffer.from(xlsx.base64, 'base64'));
    expect(JSON.stringify(sheets.map(({ rows }) => rows))).toContain(source);
  });

  test('a compared period names its source too, and a report without old days names none', async () => {
    await take(await sampleOfMonths());
    const now = { officeId: office.officeId, period: period('2026-10-01', '2026-10-31') };
    expect((await paula.statistics.report(now)).report.sources).toEqual([]);
    const csv = await paula.statistics.export({
      ...now,
      comparedWith: january,
      format: 'csv',
      language: 'fi',
    });
    expect(Buffer.from(csv.base64, 'base64').toString('utf8')).toContain(source);
  });

  test('leave the report when their import is undone', async () => {
    const before = await reportOf(january);
    const id = await take(await sampleOfMonths());
    expect((await reportOf(january)).fingerprint).not.toBe(before.fingerprint);
    await paula.oldFigures.undo({ ...once(), id, version: 1 });
    const { madeAt: _, ...after } = await reportOf(january);
    expect(after).toEqual({ ...before, madeAt: undefined });
  });
});

test('a day of the program’s own calls is never doubled, also when its call comes after the import', async () => {
  await take(csvFile('Päivä;Vastatut\n20.10.2026;3\n21.10.2026;5\n', 'lokakuu.csv'));
  const october = period('2026-10-01', '2026-10-31');
  expect((await reportOf(october)).report.totals.line.incoming).toBe(8);
  const outi = await office.as('Outi');
  office.time.set(localDate('2026-10-21'), at(9, 5));
  await answer(office, outi, 'resolved');
  const { report } = await reportOf(october);
  expect(report.totals.line.incoming).toBe(4);
  expect(report.sources).toEqual([{ fileName: 'lokakuu.csv', days: 1 }]);
});

test('calls of a closed day are outside and in no rate', async () => {
  await take(csvFile('Päivä;Vastatut\n6.1.2022;2\n7.1.2022;1\n', 'loppiainen.csv'));
  const { report } = await reportOf(period('2022-01-01', '2022-01-31'));
  expect(report.totals.line).toMatchObject({ incoming: 1, outside: 2 });
});
