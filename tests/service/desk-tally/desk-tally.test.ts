import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const today = localDate('2026-10-21');
let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice(today, at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const count = (topicCode: string, on: LocalDate = today) => {
  office.time.advanceMinutes(1);
  return siiri.deskTally.count({ ...once(), officeId: office.officeId, on, topicCode });
};
const view = (on: LocalDate = today) => siiri.deskTally.view({ officeId: office.officeId, on });

test('each press is one question; the day and its month add up, the most asked first', async () => {
  await count('omakela', localDate('2026-10-20'));
  await count('omakela', localDate('2026-09-30'));
  await count('lapsilisa');
  await count('omakela');
  await count('omakela');
  const seen = await view();
  expect(seen.day).toEqual([
    { topicCode: 'omakela', count: 2 },
    { topicCode: 'lapsilisa', count: 1 },
  ]);
  expect(seen.month).toEqual([
    { topicCode: 'omakela', count: 3 },
    { topicCode: 'lapsilisa', count: 1 },
  ]);
  expect(seen.latest.map(({ topicCode, byName }) => [topicCode, byName])).toEqual([
    ['omakela', 'Siiri Sihteeri'],
    ['omakela', 'Siiri Sihteeri'],
    ['lapsilisa', 'Siiri Sihteeri'],
  ]);
});

test('the same press that is sent twice is one question', async () => {
  const press = { ...once(), officeId: office.officeId, on: today, topicCode: 'omakela' };
  const first = await siiri.deskTally.count(press);
  expect(await siiri.deskTally.count(press)).toEqual(first);
  expect((await view()).day).toEqual([{ topicCode: 'omakela', count: 1 }]);
});

test('a slip is taken back, once, and stays in the log', async () => {
  const slip = await count('omakela');
  await siiri.deskTally.takeBack({ ...once(), id: slip.id });
  expect(await view()).toEqual({ day: [], month: [], latest: [] });
  expect((await refusalOf(siiri.deskTally.takeBack({ ...once(), id: slip.id }))).code).toBe(
    'NOT_POSSIBLE_NOW',
  );
  expect(await audited(office, 'deskTally.takeBack')).toEqual(['desk-question']);
});

test('a day ahead, an ended topic and an unknown one are refused', async () => {
  const code = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).data;
  expect(await code(count('omakela', localDate('2026-10-22')))).toEqual({
    problems: [{ field: 'on', code: 'inTheFuture' }],
  });
  expect(await code(count('tyomarkkinatuki'))).toEqual({
    problems: [{ field: 'topicCode', code: 'notInForce' }],
  });
  expect((await view()).latest).toEqual([]);
});

test('the manager sees the counts and counts nothing; Kela’s adviser sees none', async () => {
  await count('omakela');
  const manager = await office.as('Paula');
  const input = { officeId: office.officeId, on: today };
  expect((await manager.deskTally.view(input)).day).toEqual([{ topicCode: 'omakela', count: 1 }]);
  const press = { ...once(), ...input, topicCode: 'omakela' };
  expect((await refusalOf(manager.deskTally.count(press))).code).toBe('NOT_ALLOWED');
  expect((await refusalOf((await office.as('Kaisa')).deskTally.view(input))).code).toBe('NOT_ALLOWED');
});
