import { afterAll, beforeAll, expect, test } from 'vitest';
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

beforeAll(async () => {
  // A Thursday: due in two working days, on Monday the 23rd.
  office = await newOffice('2026-11-19', at(9));
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  manager = await office.as('Paula');
  const send = (reason: string) => handOver(office, counsellor, { reason });
  const [inTime, late, returned] = [await send('ajoissa'), await send('myöhässä'), await send('takaisin')];
  await send('ottamatta');
  const take = (client: Client, { id }: { id: string }, version: number) =>
    client.handovers.take({ ...once(), id, version });
  // The last minute of the due day is in time still.
  office.time.set(localDate('2026-11-23'), at(23, 59));
  await take(worker, inTime, 1);
  office.time.set(localDate('2026-11-24'), at(0));
  await take(worker, late, 1);
  await worker.handovers.return({ ...once(), id: returned.id, version: 1, reason: 'Ei minun' });
  await take(counsellor, returned, 2);
  // Sent in November, due in December.
  office.time.set(localDate('2026-11-30'), at(9));
  await send('odottaa');
});
afterAll(() => office.close());

async function made(of: string) {
  const answer = await manager.statistics.report({
    officeId: office.officeId,
    period: monthRange(month(of)),
  });
  const figures = new Map(figureList(answer.report).map(({ key, ...figure }) => [key, figure]));
  return { ...answer, of: (key: FigureKey) => figures.get(key) };
}

test('H2 handovers by the month of sending: taken by their due day of those taken or overdue', async () => {
  const november = await made('2026-11');
  expect(november.of('handoversInTime')).toEqual({
    unit: 'percent',
    decimals: 1,
    value: 25,
    part: 1,
    divisor: 4,
  });
  expect(november.of('handoversAhead')?.value).toBe(1);
  const october = await made('2026-10');
  expect(october.of('handoversInTime')?.value).toBeUndefined();
  expect(october.of('handoversAhead')?.value).toBe(0);
});

test('when its due day has passed the one that waited is in the share, and the sign of the report is another', async () => {
  const before = await made('2026-11');
  office.time.set(localDate('2026-12-02'), at(9));
  expect((await made('2026-11')).fingerprint).toBe(before.fingerprint);
  office.time.set(localDate('2026-12-03'), at(9));
  const after = await made('2026-11');
  expect(after.of('handoversInTime')).toMatchObject({ value: 20, part: 1, divisor: 5 });
  expect(after.of('handoversAhead')?.value).toBe(0);
  expect(after.fingerprint).not.toBe(before.fingerprint);
});
