import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import type { Client } from '#tests/support/line.ts';
import { endInput, requestInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-12-31', at(12));
  siiri = await office.as('Siiri');
  manager = await office.as('Paula');
  const register = (askedOn: string) => siiri.meetingRequests.register(requestInput(office, askedOn));
  // Last day 9.12.: met on the day. 29.12.: met a day late. 29.12.: never met. 10.12.: withdrawn in time.
  await siiri.meetingRequests.end(endInput(await register('2026-11-30'), 'met', '2026-12-09'));
  await siiri.meetingRequests.end(endInput(await register('2026-12-16'), 'met', '2026-12-30'));
  await register('2026-12-16');
  await siiri.meetingRequests.end(endInput(await register('2026-12-01'), 'withdrawn', '2026-12-02'));
  // Last day 13.1.2027.
  await register('2026-12-31');
});
afterAll(() => office.close());

async function figures(of: string) {
  const input = { officeId: office.officeId, period: monthRange(month(of)) };
  const made = await manager.statistics.report(input);
  const list = new Map(figureList(made.report).map((figure) => [figure.key, figure]));
  return { fingerprint: made.fingerprint, of: (key: FigureKey) => list.get(key) };
}

test('the share is of those whose last day has passed in the month; withdrawn in time is beside it', async () => {
  const december = await figures('2026-12');
  expect(december.of('meetingsInTime')).toMatchObject({ value: 33.3, part: 1, divisor: 3 });
  expect(december.of('meetingsEnded')?.value).toBe(1);
  expect(december.of('meetingsAhead')?.value).toBe(0);
  expect(december.of('meetingsAsked')?.value).toBe(4);
  const november = await figures('2026-11');
  expect(november.of('meetingsInTime')?.value).toBeUndefined();
  expect(november.of('meetingsAsked')?.value).toBe(1);
});

test('a last day still ahead is in no share until it has passed, and the report’s sign changes with it', async () => {
  const before = await figures('2027-01');
  expect(before.of('meetingsAhead')?.value).toBe(1);
  expect(before.of('meetingsInTime')?.value).toBeUndefined();
  office.time.set(localDate('2027-01-13'), at(23, 30));
  expect((await figures('2027-01')).of('meetingsAhead')?.value).toBe(1);
  office.time.set(localDate('2027-01-14'), at(0, 5));
  const after = await figures('2027-01');
  expect(after.of('meetingsInTime')).toMatchObject({ value: 0, part: 0, divisor: 1 });
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

test('the file says the same as the screen', async () => {
  const { base64 } = await manager.statistics.export({
    officeId: office.officeId,
    period: monthRange(month('2026-12')),
    format: 'csv',
    language: 'fi',
  });
  const csv = Buffer.from(base64, 'base64').toString('utf8');
  const line = csv.split('\r\n').find((row) => row.startsWith('Tapaaminen 7 arkipäivässä;'));
  expect(line?.split(';').slice(0, 5)).toEqual(['Tapaaminen 7 arkipäivässä', '33,3', '%', '1', '3']);
});
