import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { deskDayOf } from '#tests/support/desk-month.ts';
import { eventInput } from '#tests/support/event-input.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let manager: Client;
beforeAll(async () => {
  office = await newOffice(WEDNESDAY, at(8));
  manager = await office.as('Paula');
  await deskDayOf(office, WEDNESDAY);
});
afterAll(() => office.close());

async function reportOf(of: string) {
  const made = await manager.statistics.report({ officeId: office.officeId, period: monthRange(month(of)) });
  const list = new Map(figureList(made.report).map((figure) => [figure.key, figure]));
  return { ...made, of: (key: FigureKey) => list.get(key) };
}

test('R2 an event with 0 visitors is held with 0 in the month’s report, beside what others reached', async () => {
  const october = await reportOf('2026-10');
  expect(october.of('eventsHeld')?.value).toBe(2);
  expect(october.of('eventsUnreported')?.value).toBe(1);
  expect(october.of('eventVisitors')?.value).toBe(5);
  expect(october.of('eventNewVisitors')?.value).toBe(2);
  // 5 people in the 5 hours of both; the one without a head count is in neither.
  expect(october.of('eventVisitorsPerHour')).toMatchObject({ value: 1, part: 5, divisor: 300 });
  expect(october.report.deskTables[1]).toEqual({
    kind: 'eventVisitors',
    rows: [
      { key: 'own', count: 0 },
      { key: 'shop', count: 5 },
    ],
    total: 5,
  });
  expect(october.report.rows.find(({ on }) => on === WEDNESDAY)?.desk).toMatchObject({
    deskQuestions: 2,
    eventsHeld: 2,
    eventVisitors: 5,
  });
});

test('the desk’s questions by topic are those of its own screen; what was taken back is in none', async () => {
  const october = await reportOf('2026-10');
  const secretary = await office.as('Siiri');
  const tally = await secretary.deskTally.view({ officeId: office.officeId, on: WEDNESDAY });
  const byTopic = (rows: readonly { count: number }[]) =>
    Object.fromEntries(rows.map((row) => Object.values(row)));
  expect(
    byTopic((october.report.deskTables[0]?.rows ?? []).map(({ key, count }) => ({ topicCode: key, count }))),
  ).toEqual(byTopic(tally.month));
  expect(october.of('deskQuestions')?.value).toBe(2);
});

test('another month has none of it, and an event ahead is in no figure until its day', async () => {
  const november = await reportOf('2026-11');
  expect(november.of('deskQuestions')?.value).toBe(0);
  expect(november.of('eventVisitorsPerHour')?.value).toBeUndefined();
  const before = await reportOf('2026-10');
  const secretary = await office.as('Siiri');
  await secretary.events.create(eventInput(office, '14.00-15.00', { on: localDate('2026-10-30') }));
  const after = await reportOf('2026-10');
  expect(after.of('eventsUnreported')?.value).toBe(1);
  expect(after.fingerprint).toBe(before.fingerprint);
  office.time.set(localDate('2026-10-30'), at(8));
  const later = await reportOf('2026-10');
  expect(later.of('eventsUnreported')?.value).toBe(2);
  expect(later.fingerprint).not.toBe(after.fingerprint);
});
