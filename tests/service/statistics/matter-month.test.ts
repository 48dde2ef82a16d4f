import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { handOver } from '#tests/support/handovers.ts';
import { once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let manager: Client;
let twoPasses: Matter;

const close = async (client: Client, id: string, needMet: 'yes' | 'partly' | 'no' | null) => {
  const { version } = await client.matters.get({ id });
  return client.matters.close({ ...once(), id, version, needMet, educationOrWork: false, newPlans: false });
};
const open = (client: Client, name: string) =>
  client.matters.open({ ...once(), officeId: office.officeId, name, clientLabel: '' });

beforeAll(async () => {
  office = await newOffice('2026-11-30', at(9, 30));
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  manager = await office.as('Paula');
  // No pass, and the client got what was needed.
  await close(worker, (await open(worker, 'Omakela')).id, 'yes');
  // One pass; nobody could ask.
  const oneWay = await handOver(office, counsellor);
  await worker.handovers.take({ ...once(), id: oneWay.id, version: 1 });
  await close(worker, oneWay.matterId, null);
  // There and back: two passes, and no help.
  const back = await handOver(office, counsellor, { reason: 'Velat' });
  await worker.handovers.return({ ...once(), id: back.id, version: 1, reason: 'Ei minun' });
  await counsellor.handovers.take({ ...once(), id: back.id, version: 2 });
  twoPasses = await close(counsellor, back.matterId, 'no');
  // Open still: in no figure, however often it goes round.
  const still = await handOver(office, counsellor, { reason: 'Asunto' });
  await worker.handovers.return({ ...once(), id: still.id, version: 1, reason: 'Ei minun' });
  await open(worker, 'Kesken');
  // December's.
  office.time.set(localDate('2026-12-01'), at(10));
  await close(worker, (await open(worker, 'Yleistuki')).id, 'partly');
});
afterAll(() => office.close());

async function figures(of: string) {
  const made = await manager.statistics.report({ officeId: office.officeId, period: monthRange(month(of)) });
  const list = new Map(figureList(made.report).map(({ key, ...figure }) => [key, figure]));
  return { fingerprint: made.fingerprint, of: (key: FigureKey) => list.get(key) };
}

test('H1 the chain of the matters that were closed in the month: passes, twice or more, workers', async () => {
  const november = await figures('2026-11');
  expect(november.of('mattersClosed')?.value).toBe(3);
  expect(november.of('passesPerMatter')).toMatchObject({ value: 1, part: 3, divisor: 3 });
  expect(november.of('passedTwiceShare')).toMatchObject({ value: 33.3, part: 1, divisor: 3 });
  expect(november.of('workersPerMatter')).toMatchObject({ value: 1.7, part: 5, divisor: 3 });
  const december = await figures('2026-12');
  expect(december.of('passesPerMatter')).toMatchObject({ value: 0, part: 0, divisor: 1 });
  expect(december.of('workersPerMatter')).toMatchObject({ value: 1, part: 1, divisor: 1 });
});

test('H5 who got support: of the clients who answered, and the number of answers', async () => {
  expect((await figures('2026-11')).of('needMetShare')).toMatchObject({ value: 50, part: 1, divisor: 2 });
  expect((await figures('2026-12')).of('needMetShare')).toMatchObject({ value: 100, part: 1, divisor: 1 });
  const october = await figures('2026-10');
  expect(october.of('mattersClosed')?.value).toBe(0);
  expect(october.of('needMetShare')?.value).toBeUndefined();
  expect(october.of('passesPerMatter')?.value).toBeUndefined();
});

test('R5 the CSV and the workbook say the same as the screen, in words and with the number of answers', async () => {
  const file = async (format: 'csv' | 'xlsx', language: 'fi' | 'sv' = 'fi') => {
    const wanted = { officeId: office.officeId, period: monthRange(month('2026-11')) };
    const { base64 } = await manager.statistics.export({ ...wanted, format, language });
    return Buffer.from(base64, 'base64');
  };
  const csv = (await file('csv')).toString('utf8').split('\r\n');
  // The definitions, which come after the figures, begin with the same words.
  const rowsOf = (label: string) =>
    csv
      .filter((row) => row.startsWith(`${label};`))
      .map((row) => row.split(';').slice(1, 5))
      .slice(0, 1);
  expect(rowsOf('Päätetyt asiat')).toEqual([['3', 'asiaa', '', '']]);
  expect(rowsOf('Siirtojen ketju (luukut), siirtoja asiaa kohti')).toEqual([['1', 'siirtoa', '3', '3']]);
  expect(rowsOf('Siirtojen ketju (luukut), vähintään kaksi siirtoa')).toEqual([['33,3', '%', '1', '3']]);
  expect(rowsOf('Siirtojen ketju (luukut), työntekijöitä asiaa kohti')).toEqual([
    ['1,7', 'työntekijää', '5', '3'],
  ]);
  expect(rowsOf('Tuen saaneet')).toEqual([['50', '%', '1', '2']]);
  const swedish = (await file('csv', 'sv')).toString('utf8');
  expect(swedish).toContain('\r\nFick stöd;50;%;1;2');
  const { sheets } = await readXlsx(new Uint8Array(await file('xlsx')));
  const rows = sheets.flatMap((sheet) => sheet.rows).filter((row) => row[0] === 'Tuen saaneet');
  expect(rows[0]?.slice(1, 5)).toEqual([50, '%', 1, 2]);
});

test('opened again it is counted no more, and the sign of the report is another', async () => {
  const before = await figures('2026-11');
  const { id, version } = twoPasses;
  const again = await counsellor.matters.reopen({ ...once(), id, version });
  const after = await figures('2026-11');
  expect(after.of('mattersClosed')?.value).toBe(2);
  expect(after.of('passedTwiceShare')).toMatchObject({ value: 0, part: 0, divisor: 2 });
  expect(after.of('needMetShare')).toMatchObject({ value: 100, part: 1, divisor: 1 });
  expect(after.fingerprint).not.toBe(before.fingerprint);
  // Closed today: it is December's now.
  await close(counsellor, again.id, 'partly');
  expect((await figures('2026-12')).of('passesPerMatter')).toMatchObject({ value: 1, part: 2, divisor: 2 });
});
