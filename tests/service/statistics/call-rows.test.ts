import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayCount } from '#domain/statistics/day-columns.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { PAGE_ROWS } from '#service/statistics/call-pages.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { callOn, octoberOf } from '#tests/support/line-month.ts';
import type { Client } from '#tests/support/line.ts';
import { manyCalls, plantedTexts } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvRows, gather, xlsxRows } from '#tests/support/row-file.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';
import { watchSnapshots } from '#tests/support/watched-snapshots.ts';

type Asked = Parameters<Client['statistics']['exportRows']>[0];

const MANY = 2 * PAGE_ROWS + 1;
let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-01', at(8));
  await octoberOf(office);
  const counsellor = await office.as('Outi');
  await callOn(office, counsellor, '2026-12-01', at(9, 30), 'resolved');
  await manyCalls(office, { count: MANY, first: '2026-11-02' });
  await manyCalls(office, { count: 20_000, first: '2026-06-01', name: 'long' });
  await addSecondOffice(office);
  office.time.set(localDate('2027-01-04'), at(8));
  manager = await office.as('Paula');
});
afterAll(() => office.close());

const asked = (of: string, more: Partial<Asked> = {}): Asked => ({
  officeId: office.officeId,
  period: monthRange(month(of)),
  municipality: null,
  format: 'csv',
  language: 'fi',
  ...more,
});
const take = async (of: string, more: Partial<Asked> = {}) =>
  gather(await manager.statistics.exportRows(asked(of, more)));
const rowsOf = async (of: string, more: Partial<Asked> = {}) =>
  csvRows((await take(of, more)).bytes).slice(1);
const inDatabase = (of: string) =>
  office.parts.store.read
    .selectFrom('call')
    .selectAll()
    .where('on_date', '>=', monthRange(month(of)).from)
    .where('on_date', '<=', monthRange(month(of)).to)
    .where('state', '!=', 'draft')
    .execute();

test('R8 one row for each call of the month, with what is counted of it in words', async () => {
  const { bytes, fileName, mediaType } = await take('2026-10');
  expect([fileName, mediaType]).toEqual([
    'puhelurivit_alavus_2026-10_tehty-2027-01-04.csv',
    'text/csv;charset=utf-8',
  ]);
  const [headings, ...rows] = csvRows(bytes);
  expect(headings).toEqual([
    'Päivä',
    'Viikonpäivä',
    'Alkoi',
    'Toimipiste',
    'Palveluaika',
    'Puhelu',
    'Lopputulos',
    'Palvelutehtävä',
    'Aiheet',
    'Kuntanumero',
    'Kotikunta',
    'Soittaja',
    'Ikäryhmä',
    'Kesto (min)',
    'Jälkityö (min)',
    'Iso tapaus',
  ]);
  expect(rows).toHaveLength((await inDatabase('2026-10')).length);
  const [first = []] = rows;
  expect(first.slice(0, 7)).toEqual([
    '1.10.2026',
    'to',
    '9:00',
    'Alavus',
    'palveluajalla',
    'vastattu',
    'Hoidettu puhelussa',
  ]);
  expect(first.slice(9, 11)).toEqual(['010 Alavus', 'Alavus']);
  expect(first.slice(13)).toEqual(['10', '7', '0']);
  expect(rows.filter((row) => row[15] === '1')).toHaveLength(1);
  expect(rows.map((row) => row[4])).toContain('palveluajan ulkopuolella');
  expect(rows.map((row) => row[4])).toContain('suljettuna päivänä');
});

test('R8 a missed call has neither outcome nor length, and what was left unrecorded says so', async () => {
  const rows = await rowsOf('2026-10');
  const missed = rows.filter((row) => row[5] === 'vastaamaton');
  expect(missed.map((row) => row.slice(6))).toEqual([['', '', '', '', '', '', '', '', '', '0']]);
  const unrecorded = rows.find((row) => row[5] === 'vastattu' && row[10] === 'kirjaamatta');
  expect(unrecorded?.slice(7, 13)).toEqual([
    'kirjaamatta',
    'kirjaamatta',
    '',
    'kirjaamatta',
    'kirjaamatta',
    'kirjaamatta',
  ]);
});

test('a length that is a guess is not given', async () => {
  const lengths = async () => (await rowsOf('2026-12')).map((row) => row[13]);
  expect(await lengths()).toEqual(['10']);
  await office.parts.store.write((db) =>
    db.updateTable('call').set({ time_unsure: 1 }).where('on_date', '=', localDate('2026-12-01')).execute(),
  );
  expect(await lengths()).toEqual(['']);
});

test.each([null, '010', '300'])('the rows are those that the report counts, of %s', async (municipality) => {
  const { officeId } = office;
  const { report } = await manager.statistics.report({
    officeId,
    period: monthRange(month('2026-10')),
    municipality,
  });
  const rows = await rowsOf('2026-10', { municipality });
  const inside = rows.filter((row) => row[4] === 'palveluajalla');
  expect(inside).toHaveLength(dayCount(report.totals, 'incoming'));
  const others = rows.filter(
    (row) => row[5] !== 'vastattu' || row[9]?.startsWith(municipality ?? '') !== true,
  );
  expect(others).toHaveLength(municipality === null ? 1 : 0);
});

test('the words are those of the chosen language', async () => {
  const swedish = csvRows((await take('2026-10', { language: 'sv' })).bytes);
  expect(swedish[0]?.slice(0, 3)).toEqual(['Dag', 'Veckodag', 'Började']);
  expect(swedish.map((row) => row[5])).toContain('obesvarat');
  const english = await take('2026-10', { language: 'en' });
  expect(english.fileName).toMatch(/^call-rows_alavus_2026-10_/);
});

test('every page comes once and in order, and the last message says all of them', async () => {
  const { bytes, progress, total } = await take('2026-11');
  const stored = await inDatabase('2026-11');
  expect([total, progress.at(0), progress.at(-1)]).toEqual([MANY, 0, MANY]);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(progress.length).toBeGreaterThan(2);
  const written = csvRows(bytes)
    .slice(1)
    .map((row) => `${row[0]} ${row[2]} ${row[13]}`);
  const order = (row: (typeof stored)[number]) => `${row.on_date} ${row.started_at} ${row.id}`;
  const expected = stored
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .map(({ on_date: on, start_minute: minute, started_at: from, ended_at: to }) => {
      const [year, monthNumber, day] = on.split('-').map(Number);
      const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
      return `${day}.${monthNumber}.${year} ${clock} ${to === null ? '' : (to - from) / 60_000}`;
    });
  expect(written).toEqual(expected);
});

test('R8 nothing that tells who called or what was said is in either file', async () => {
  const stored = await inDatabase('2026-11');
  expect(stored[0]).toMatchObject(plantedTexts);
  const staff = await office.parts.store.read.selectFrom('staff_member').select('name').execute();
  const csv = (await take('2026-11')).bytes.toString('utf8');
  const xlsx = JSON.stringify(await xlsxRows((await take('2026-11', { format: 'xlsx' })).bytes));
  const forbidden = [
    ...Object.values(plantedTexts),
    'istutettu',
    '7712',
    ...staff.map(({ name }) => name),
    ...stored.slice(0, 50).map(({ id }) => id),
  ];
  for (const text of forbidden) {
    expect([text, csv.toLowerCase().includes(text.toLowerCase())]).toEqual([text, false]);
    expect([text, xlsx.toLowerCase().includes(text.toLowerCase())]).toEqual([text, false]);
  }
  // The search itself finds what is there.
  expect(csv).toContain('Hoidettu puhelussa');
  expect(xlsx).toContain('Hoidettu puhelussa');
});

test('every office is taken one after another; one without calls gives none', async () => {
  const all = await take('2026-10', { officeId: null });
  expect(all.fileName).toBe('puhelurivit_kaikki-toimipisteet_2026-10_tehty-2027-01-04.csv');
  expect(csvRows(all.bytes).slice(1)).toEqual(await rowsOf('2026-10'));
  expect(await rowsOf('2026-10', { officeId: 'second office' })).toEqual([]);
});

test('the file is of one moment: a call that is recorded meanwhile is not in it', async () => {
  const events = await manager.statistics.exportRows(asked('2026-11'));
  await events.next();
  await manyCalls(office, { count: 2, first: '2026-11-29', name: 'later' });
  const { bytes } = await gather(events);
  expect(csvRows(bytes)).toHaveLength(1 + MANY);
  await office.parts.store.write((db) =>
    db.deleteFrom('call_topic').where('call_id', 'like', 'later-%').execute(),
  );
  await office.parts.store.write((db) => db.deleteFrom('call').where('id', 'like', 'later-%').execute());
});

test.each(['csv', 'xlsx'] as const)('who stops listening to a %s stops the reading', async (format) => {
  const watched = watchSnapshots(office.parts.store);
  const events = await manager.statistics.exportRows(asked('2026-06', { format }));
  for (let event = await events.next(); !event.done; event = await events.next())
    if (event.value.kind === 'chunk') break;
  await events.return?.();
  const { queries } = watched;
  expect(watched).toMatchObject({ opened: 1, closed: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(watched.queries).toBe(queries);
  // Of the 100 pages hardly any were read.
  expect(queries).toBeLessThan(12);
});

test('the snapshot is closed at the end too, and at a fault', async () => {
  const watched = watchSnapshots(office.parts.store);
  await take('2026-10');
  expect(watched).toMatchObject({ opened: 1, closed: 1 });
  // The last page of June, so that the fault comes after rows have left.
  await office.parts.store.write((db) =>
    db
      .updateTable('call')
      .set({ start_minute: 5000 as never })
      .where('on_date', '=', localDate('2026-06-28'))
      .execute(),
  );
  await expect(take('2026-06', { format: 'xlsx' })).rejects.toThrow('Not a time: 5000');
  await expect(take('2026-06')).rejects.toThrow('Not a time: 5000');
  expect(watched).toMatchObject({ opened: 3, closed: 3 });
  await office.parts.store.write((db) =>
    db
      .updateTable('call')
      .set({ start_minute: at(9) })
      .where('on_date', '=', localDate('2026-06-28'))
      .execute(),
  );
});

test('what was taken is in the audit log, and an office or a period that is not there is refused before', async () => {
  const entries = () =>
    office.parts.store.read
      .selectFrom('audit_entry')
      .select(['entity', 'entity_id', 'staff_id'])
      .where('operation', '=', 'statistics.exportRows')
      .execute();
  const before = (await entries()).length;
  await take('2026-10', { officeId: null, municipality: '010', format: 'xlsx' });
  const { from, to } = monthRange(month('2026-10'));
  expect((await entries()).slice(before)).toEqual([
    { entity: 'callRows', entity_id: `*/${from}/${to}/010/xlsx`, staff_id: await office.idOf('Paula') },
  ]);
  await expect(take('2026-10', { officeId: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(take('2026-10', { period: { from: to, to: from } })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await entries()).toHaveLength(before + 1);
  expect(await verifyAudit(office.parts.store.read)).toMatchObject({ brokenAt: null });
});

test('only who may export may take the rows', async () => {
  for (const name of ['Siiri', 'Outi', 'Tiina']) {
    const other = await office.as(name);
    await expect(other.statistics.exportRows(asked('2026-10'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  }
});

test('while 20,000 rows are written, somebody else’s questions are answered', async () => {
  const outi = await office.as('Outi');
  for (const format of ['csv', 'xlsx'] as const) {
    const state = { isDone: false };
    const taking = take('2026-06', { format }).finally(() => {
      state.isDone = true;
    });
    const waits: number[] = [];
    while (!state.isDone) {
      const since = performance.now();
      await outi.calls.day({ officeId: office.officeId, on: localDate('2026-10-02') });
      waits.push(performance.now() - since);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect((await taking).total).toBe(20_000);
    // One answer before the first row and one after the last would be no answer in between.
    expect(waits.length).toBeGreaterThan(5);
    const longest = Math.max(...waits).toFixed(1);
    console.log(`20,000 rows as ${format}: ${waits.length} other answers, the longest took ${longest} ms`);
  }
});
