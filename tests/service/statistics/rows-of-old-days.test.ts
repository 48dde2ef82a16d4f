import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RowExportEvent } from '#contract/statistics.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { once, type Client } from '#tests/support/line.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvFile } from '#tests/support/old-figures.ts';
import { allOf, csvRows, gather, xlsxRows } from '#tests/support/row-file.ts';

const CALLS = 2;
let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-11-01', at(8));
  manager = await office.as('Paula');
  const old = {
    officeId: office.officeId,
    ...csvFile('Päivä;Vastatut\n2.11.2026;5\n3.11.2026;2\n6.11.2026;0\n10.11.2026;4\n9.12.2026;1\n'),
  };
  office.time.set(localDate('2026-12-21'), at(9));
  const { mapping } = await manager.oldFigures.preview({ ...old, mapping: null });
  await manager.oldFigures.import({ ...once(), ...old, mapping });
  await manyCalls(office, { count: CALLS, first: '2026-11-06' });
});
afterAll(() => office.close());
beforeEach(() => office.time.advanceMinutes(1));

const ask = (of: string, format: 'csv' | 'xlsx', municipality: string | null = null) =>
  manager.statistics.exportRows({
    officeId: office.officeId,
    period: monthRange(month(of)),
    municipality,
    format,
    language: 'fi',
  });
const endOf = async (events: AsyncIterable<RowExportEvent>) => {
  const last = (await allOf(events)).at(-1);
  return last?.kind === 'end' ? last : undefined;
};
const span = (from: string, to: string, days: number) => ({
  officeName: 'Alavus',
  from: localDate(from),
  to: localDate(to),
  days,
});

test('the end of the file tells the days of which only old figures tell, split by those with calls', async () => {
  const expected = [span('2026-11-02', '2026-11-03', 2), span('2026-11-10', '2026-11-10', 1)];
  const end = await endOf(await ask('2026-11', 'csv'));
  expect(end).toMatchObject({ rows: CALLS, withoutRows: expected });
  // The days are the same whichever rows are wanted.
  expect(await endOf(await ask('2026-11', 'csv', '300'))).toMatchObject({ withoutRows: expected });
});

test('an XLSX file says them under its rows, and counts only the calls', async () => {
  const { bytes, total } = await gather(await ask('2026-11', 'xlsx'));
  const rows = await xlsxRows(bytes);
  expect(total).toBe(CALLS);
  const notes = rows.slice(1 + CALLS).map((cells) => cells.filter((cell) => cell !== null));
  expect(notes).toEqual([
    [],
    ['Huomautus'],
    ['Alavus, 2.11.2026–3.11.2026: 2 päivältä on vain vanhat tuodut luvut, eikä puheluista ole rivejä.'],
    ['Alavus, 10.11.2026: yhdeltä päivältä on vain vanhat tuodut luvut, eikä puheluista ole rivejä.'],
  ]);
  const [made] = (await manager.statistics.listMade({ before: null })).made;
  expect(made?.rows).toBe(CALLS);
});

test('a CSV file is its table and nothing else', async () => {
  expect(csvRows((await gather(await ask('2026-11', 'csv'))).bytes)).toHaveLength(1 + CALLS);
});

test('a month of nothing but old figures has no rows and says so; a month without them says nothing', async () => {
  const { bytes } = await gather(await ask('2026-12', 'xlsx'));
  expect((await xlsxRows(bytes)).at(-1)?.[0]).toContain('Alavus, 9.12.2026: yhdeltä päivältä');
  expect((await endOf(await ask('2026-10', 'xlsx')))?.withoutRows).toEqual([]);
  expect(await xlsxRows((await gather(await ask('2026-10', 'xlsx'))).bytes)).toHaveLength(1);
});

test('what was taken back is told no more', async () => {
  const [batch] = await manager.oldFigures.list({ officeId: office.officeId });
  if (!batch) throw new Error('No import');
  await manager.oldFigures.undo({ ...once(), id: batch.id, version: batch.version });
  expect((await endOf(await ask('2026-11', 'csv')))?.withoutRows).toEqual([]);
});
