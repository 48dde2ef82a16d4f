import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-12-31', at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const press = (on: string, topicCode = 'omakela', officeId = office.officeId) => ({
  ...once(),
  officeId,
  on: localDate(on),
  topicCode,
});
const count = (on: string, topicCode?: string, officeId?: string) =>
  siiri.deskTally.count(press(on, topicCode, officeId));
const view = (on: string, officeId = office.officeId) =>
  siiri.deskTally.view({ officeId, on: localDate(on) });
const monthOf = async (on: string) => (await view(on)).month.map(({ count: asked }) => asked);

test('a month has its first and its last day, and neither neighbour’s', async () => {
  for (const on of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', '2026-12-31']) await count(on);
  expect(await monthOf('2026-10-15')).toEqual([1]);
  expect(await monthOf('2026-11-15')).toEqual([2]);
  expect(await monthOf('2026-12-15')).toEqual([2]);
  expect(await monthOf('2027-01-01')).toEqual([]);
  expect((await view('2026-11-15')).day).toEqual([]);
});

test('February of a leap year has its 29th day', async () => {
  await count('2024-02-29');
  await count('2024-03-01');
  expect([await monthOf('2024-02-01'), await monthOf('2024-03-31')]).toEqual([[1], [1]]);
});

test('the turn of the day is the office’s midnight', async () => {
  office.time.set(localDate('2026-12-31'), at(23, 59));
  expect((await refusalOf(count('2027-01-01'))).data).toEqual({
    problems: [{ field: 'on', code: 'inTheFuture' }],
  });
  office.time.set(localDate('2027-01-01'), at(0));
  await count('2027-01-01');
  await count('2026-12-31');
  expect([await monthOf('2027-01-31'), await monthOf('2026-12-01')]).toEqual([[1], [1]]);
});

test('an ended topic is counted for a day on which it was in force, and a new one from its first day', async () => {
  await count('2026-04-30', 'tyomarkkinatuki');
  await count('2026-05-01', 'yleistuki');
  for (const [on, code] of [
    ['2026-05-01', 'tyomarkkinatuki'],
    ['2026-04-30', 'yleistuki'],
    ['2026-04-30', 'saa'],
  ] as const)
    expect(await refusalOf(count(on, code))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'topicCode', code: 'notInForce' }] },
    });
  expect(await monthOf('2026-04-01')).toEqual([1]);
  expect(await audited(office, 'deskTally.count')).toEqual(['desk-question', 'desk-question']);
});

test('the last eight of the day are shown, newest first, and the next comes when one is taken back', async () => {
  const made = [];
  for (let index = 0; index < 10; index += 1) {
    office.time.advanceMinutes(1);
    made.push((await count('2026-12-31')).id);
  }
  await count('2026-12-30');
  const shown = async () => (await view('2026-12-31')).latest.map(({ id }) => id);
  expect(await shown()).toEqual(made.slice(2).toReversed());
  await siiri.deskTally.takeBack({ ...once(), id: made[9] ?? '' });
  expect(await shown()).toEqual(made.slice(1, 9).toReversed());
  expect(await monthOf('2026-12-31')).toEqual([10]);
});

test('as often asked, topics stand by their code', async () => {
  for (const topicCode of ['omakela', 'lapsilisa', 'kansanelake']) await count('2026-12-31', topicCode);
  expect((await view('2026-12-31')).day.map(({ topicCode }) => topicCode)).toEqual([
    'kansanelake',
    'lapsilisa',
    'omakela',
  ]);
});

test('taken back by somebody else in another month it goes out of its own', async () => {
  const { id } = await count('2026-12-31');
  await count('2026-12-31', 'lapsilisa');
  office.time.set(localDate('2027-01-04'), at(9));
  const tiina = await office.as('Tiina');
  const change = { ...once(), id };
  expect(await tiina.deskTally.takeBack(change)).toEqual({ id, topicCode: 'omakela' });
  expect(await tiina.deskTally.takeBack(change)).toEqual({ id, topicCode: 'omakela' });
  expect((await view('2026-12-01')).month).toEqual([{ topicCode: 'lapsilisa', count: 1 }]);
  expect(await audited(office, 'deskTally.takeBack')).toEqual(['desk-question']);
  const row = await office.parts.store.read
    .selectFrom('desk_question')
    .select(['taken_back_by_id', 'taken_back_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  expect(row).toEqual({
    taken_back_by_id: await office.idOf('Tiina'),
    taken_back_at: office.time.clock(),
  });
});

test('each press and each slip is one word to the windows, a refused one is none', async () => {
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const word = { officeId: office.officeId, areas: ['desk-tally'], byName: 'Siiri Sihteeri' };
  const { id } = await count('2026-12-31');
  await siiri.deskTally.takeBack({ ...once(), id });
  expect(heard).toEqual([word, word]);
  expect((await refusalOf(siiri.deskTally.takeBack({ ...once(), id }))).data).toEqual({
    entity: 'desk-question',
    state: 'takenBack',
  });
  expect(heard).toHaveLength(2);
});

test('each office has its own count, and what is not there is not found', async () => {
  const { officeId } = await addSecondOffice(office);
  await count('2026-12-31', 'omakela', officeId);
  expect(await view('2026-12-31')).toEqual({ day: [], month: [], latest: [] });
  expect((await view('2026-12-31', officeId)).day).toEqual([{ topicCode: 'omakela', count: 1 }]);
  for (const attempt of [count('2026-12-31', 'omakela', 'nowhere'), view('2026-12-31', 'nowhere')])
    expect(await refusalOf(attempt)).toEqual({ code: 'NOT_FOUND', data: { entity: 'office' } });
  expect(await refusalOf(siiri.deskTally.takeBack({ ...once(), id: 'nowhere' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'desk-question' },
  });
});

test('the manager and Kela’s adviser count nothing and take nothing back; everybody who serves does', async () => {
  const { id } = await count('2026-12-31');
  for (const name of ['Paula', 'Kaisa']) {
    const client = await office.as(name);
    expect((await refusalOf(client.deskTally.count(press('2026-12-31')))).code).toBe('NOT_ALLOWED');
    expect((await refusalOf(client.deskTally.takeBack({ ...once(), id }))).code).toBe('NOT_ALLOWED');
  }
  for (const name of ['Outi', 'Tiina']) await (await office.as(name)).deskTally.count(press('2026-12-31'));
  expect((await view('2026-12-31')).day).toEqual([{ topicCode: 'omakela', count: 3 }]);
});
