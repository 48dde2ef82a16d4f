import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Seen } from '#domain/publishing/seen.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { callOn, octoberOf, staff } from '#tests/support/line-month.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { readCsvTables } from '#tests/support/report-files.ts';

let office: TestOffice;
let manager: Client;
let counsellor: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
  manager = await office.as('Paula');
  counsellor = await office.as('Outi');
  await octoberOf(office);
  // A busy November: one person of Kuortane (300) among many of Alavus (010).
  await staff(office, manager, localDate('2026-11-03'));
  for (let call = 0; call < 14; call += 1)
    await callOn(office, counsellor, '2026-11-03', at(9) + call, call < 9 ? 'resolved' : 'directed', {
      minutes: 1,
      municipalityCode: call === 3 ? '300' : call < 7 ? '989' : '010',
      ...(call < 9 ? {} : { directedTo: 'Kela' }),
    });
  office.time.set(localDate('2026-12-02'), at(9, 15));
});
afterAll(() => office.close());

const november = monthRange(month('2026-11'));
const text = (seen: Seen | { readonly kind: 'empty' } | undefined) =>
  seen === undefined ? '' : seen.kind === 'shown' ? String(seen.count) : seen.kind;
type Made = Awaited<ReturnType<Client['publishing']['preview']>>;
const figure = ({ published }: Made, key: string) => published.figures.find((one) => one.key === key);
const category = ({ published }: Made, kind: string, key: string) =>
  text(published.tables.find((one) => one.kind === kind)?.rows.find((row) => row.key === key)?.count);
const preview = (period = november, officeId: string | null = office.officeId) =>
  manager.publishing.preview({ officeId, period });
const publish = (format: 'xlsx' | 'csv', period = november) =>
  manager.publishing.publish({ ...once(), officeId: office.officeId, period, format, language: 'fi' });

test('R7 one caller of a municipality is hidden together with the count that would reveal them', async () => {
  const made = await preview();
  expect(category(made, 'municipality', '300')).toBe('small');
  const shown = ['010', '989'].map((code) => category(made, 'municipality', code));
  expect(shown).toContain('covering');
  expect(shown.filter((one) => one === 'covering')).toHaveLength(1);
  expect(category(made, 'municipality', '759')).toBe('0');
  expect(text(figure(made, 'answered')?.value)).toBe('14');
});

test('counts, shares of shown counts and numbers of days are published; days, means and minutes are not', async () => {
  const made = await preview();
  expect(text(figure(made, 'answerRate')?.value)).toBe('100');
  expect(text(figure(made, 'resolvedShare')?.part)).toBe('9');
  expect(text(figure(made, 'resolvedShare')?.value)).toBe('64.3');
  expect(text(figure(made, 'kelaNoShowShare')?.value)).toBe('empty');
  expect(text(figure(made, 'unstaffedDays')?.value)).toMatch(/^\d+$/);
  for (const key of ['durationMean', 'callsPerDayMin', 'wrapUpMinutes', 'kelaUse', 'sameDayCallBacks'])
    expect(text(figure(made, key)?.value)).toBe('withheld');
  expect(JSON.stringify(made)).not.toContain('halfHours');
});

test('a share goes with a hidden count of it', async () => {
  const made = await preview(monthRange(month('2026-10')));
  const missed = figure(made, 'missed');
  expect(text(missed?.value)).toBe('small');
  const rate = figure(made, 'answerRate');
  const parts = [text(rate?.part), text(rate?.divisor)];
  expect(parts.some((part) => part === 'covering' || part === 'small')).toBe(true);
  expect(text(rate?.value)).toBe('covering');
});

test('all offices together are the one office that there is', async () => {
  const [one, all] = [await preview(), await preview(november, null)];
  expect(all.officeName).toBeNull();
  expect(all.published).toEqual(one.published);
});

test.each([
  ['2026-11-02', '2026-11-30', 'notPublishedPeriod'],
  ['2026-10-01', '2026-11-30', 'notPublishedPeriod'],
  ['2026-09-01', '2026-11-30', 'notPublishedPeriod'],
  ['2026-12-01', '2026-12-31', 'publishedTooEarly'],
  ['2026-10-01', '2026-12-31', 'publishedTooEarly'],
  ['2026-01-01', '2026-12-31', 'publishedTooEarly'],
])('%s–%s is refused: %s', async (from, to, code) => {
  await expect(preview({ from: localDate(from), to: localDate(to) })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'period', code }] },
  });
});

test('an unknown office is refused', async () => {
  await expect(preview(november, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('only the manager publishes', async () => {
  await expect(
    counsellor.publishing.preview({ officeId: office.officeId, period: november }),
  ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

test('every cell of the XLSX and of the CSV is what the preview has, and nothing hidden is in them', async () => {
  const made = await preview();
  const xlsx = await publish('xlsx');
  const csv = await publish('csv');
  expect(xlsx.fileName).toBe('julkaistava-neuvontapuhelin-ja-kela_alavus_2026-11_tehty-2026-12-02.xlsx');
  expect(csv.fileName).toBe('julkaistava-neuvontapuhelin-ja-kela_alavus_2026-11_tehty-2026-12-02.csv');
  const words = { small: '1–4', covering: 'piilotettu', withheld: 'ei julkaista' };
  const shown = (seen: Seen) => (seen.kind === 'shown' ? seen.count : words[seen.kind]);
  const expected = made.published.tables.flatMap(({ rows, total }) => [
    ...rows.map(({ count }) => shown(count)),
    shown(total),
  ]);
  const sheets = (await readXlsx(Buffer.from(xlsx.base64, 'base64'))).sheets;
  const ofXlsx = sheets.find(({ name }) => name === 'Jakaumat')?.rows ?? [];
  expect(lastCells(ofXlsx)).toEqual(expected);
  const figures = lastCells(sheets.find(({ name }) => name === 'Luvut')?.rows ?? [], 1);
  expect(figures.slice(0, 3)).toEqual([14, 14, 0]);
  const tables = readCsvTables(Buffer.from(csv.base64, 'base64'));
  expect(lastCells(tables['Jakaumat'] ?? []).map(String)).toEqual(expected.map(String));
  expect(sheets.map(({ name }) => name)).not.toContain('Päivät');
});

/** The count of every row below the headings. */
function lastCells(rows: readonly (readonly unknown[])[], column = 3): unknown[] {
  const heading = rows.findIndex((row) => row[0] === 'Jakauma' || row[0] === 'Luku');
  return rows.slice(heading + 1).map((row) => row[column]);
}

test('what is out stays as it was: a late correction is in the ordinary report alone', async () => {
  await publish('xlsx');
  const before = await preview();
  expect(before.isOut).toBe(true);
  await callOn(office, counsellor, '2026-11-03', at(9, 50), 'resolved', {
    minutes: 1,
    municipalityCode: '300',
  });
  office.time.set(localDate('2026-12-02'), at(9, 30));
  const after = await preview();
  expect(after.published).toEqual(before.published);
  expect(after.fingerprint).toBe(before.fingerprint);
  const ordinary = await manager.statistics.report({ officeId: office.officeId, period: november });
  expect(ordinary.report.totals.line.answered).toBe(15);
});

test('the months before are out with the one that was published, and a later month is not', async () => {
  await publish('csv');
  expect((await preview(monthRange(month('2026-10')))).isOut).toBe(true);
  office.time.set(localDate('2027-01-04'), at(9));
  const quarter = { from: localDate('2026-10-01'), to: localDate('2026-12-31') };
  expect((await preview(quarter)).isOut).toBe(false);
});
