import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const today = localDate('2026-10-21');
let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice(today, at(15));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const empty = (items: number, officeId = office.officeId) =>
  siiri.mailDrop.empty({ ...once(), officeId, on: today, minute: at(9), items });
type HandOver = Parameters<Client['mailDrop']['handOver']>[0];
const input = (emptyingIds: string[], changes: Partial<HandOver> = {}): HandOver => ({
  ...once(),
  officeId: office.officeId,
  handedTo: 'Kelan neuvoja',
  handedOn: today,
  handedMinute: at(14, 30),
  emptyingIds,
  ...changes,
});
const handOver = (ids: string[], changes: Partial<HandOver> = {}) =>
  siiri.mailDrop.handOver(input(ids, changes));
const view = () => siiri.mailDrop.view({ officeId: office.officeId });

test('handed over twice with one request it is one envelope, one row in the log and one word', async () => {
  const heard: unknown[] = [];
  const press = input([(await empty(3)).id]);
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const first = await siiri.mailDrop.handOver(press);
  expect(await siiri.mailDrop.handOver(press)).toEqual(first);
  expect((await view()).batches).toEqual([first]);
  expect(await audited(office, 'mailDrop.handOver')).toEqual(['mail-batch']);
  expect(heard).toEqual([{ officeId: office.officeId, areas: ['mail-drop'], byName: 'Siiri Sihteeri' }]);
});

test('one emptying that is named twice goes in once', async () => {
  const { id } = await empty(3);
  expect(await handOver([id, id])).toMatchObject({ items: 3, emptyings: [{ id }] });
});

test('one that cannot go stops the whole handing over', async () => {
  const [good, bad] = [await empty(3), await empty(4)];
  await siiri.mailDrop.takeBack(changeOf(bad));
  const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'mail-emptying', state: 'handedOver' } };
  expect(await refusalOf(handOver([good.id, bad.id]))).toEqual(refused);
  expect(await refusalOf(handOver([good.id, 'nowhere']))).toEqual(refused);
  const { officeId } = await addSecondOffice(office);
  expect(await refusalOf(handOver([good.id, (await empty(1, officeId)).id]))).toEqual(refused);
  const seen = await view();
  expect(seen.batches).toEqual([]);
  expect(seen.loose.find(({ id }) => id === good.id)).toEqual(good);
});

test('each office numbers its own envelopes from 1', async () => {
  const { officeId } = await addSecondOffice(office);
  await handOver([(await empty(1)).id]);
  const other = await handOver([(await empty(2, officeId)).id], { officeId });
  expect(other.number).toBe(1);
  expect((await view()).batches.map(({ items }) => items)).toEqual([1]);
});

test('the envelope says to whom and when, and an empty receiver or envelope is none', async () => {
  const { id } = await empty(1);
  expect((await refusalOf(handOver([id], { handedTo: '  ' }))).code).toBe('BAD_REQUEST');
  expect((await refusalOf(handOver([]))).code).toBe('BAD_REQUEST');
  expect(await handOver([id], { handedTo: ' kuriiri ', handedMinute: at(15) })).toMatchObject({
    handedTo: 'kuriiri',
    handedOn: today,
    handedMinute: at(15),
  });
});

test('a time ahead or over a year ago is told at the day, and an unknown office is not found', async () => {
  const { id } = await empty(1);
  const problem = async (changes: Partial<HandOver>) => (await refusalOf(handOver([id], changes))).data;
  expect(await problem({ handedMinute: at(15, 1) })).toEqual({
    problems: [{ field: 'handedOn', code: 'inTheFuture' }],
  });
  expect(await problem({ handedOn: localDate('2025-10-19') })).toEqual({
    problems: [{ field: 'handedOn', code: 'tooLongAgo' }],
  });
  expect(await problem({ officeId: 'nowhere' })).toEqual({ entity: 'office' });
  expect((await view()).batches).toEqual([]);
});

test('taken back on another day the emptyings wait as they were, with the log and the windows told', async () => {
  const counted = await empty(3);
  const batch = await handOver([counted.id]);
  office.time.set(localDate('2026-11-30'), at(9));
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const change = changeOf(batch);
  const tiina = await office.as('Tiina');
  const back = await tiina.mailDrop.takeBackHandOver(change);
  expect(await tiina.mailDrop.takeBackHandOver(change)).toEqual(back);
  expect(heard).toEqual([{ officeId: office.officeId, areas: ['mail-drop'], byName: 'Tiina Työntekijä' }]);
  expect(await audited(office, 'mailDrop.takeBackHandOver')).toEqual(['mail-batch']);
  expect((await view()).loose).toMatchObject([{ id: counted.id, items: 3, state: 'counted' }]);
  expect((await view()).batches).toEqual([back]);
});

test('taken back from an older look, or of an envelope that is not there, it is refused', async () => {
  const batch = await handOver([(await empty(1)).id]);
  await (await office.as('Outi')).mailDrop.takeBackHandOver(changeOf(batch));
  expect(await refusalOf(siiri.mailDrop.takeBackHandOver(changeOf(batch)))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'mail-batch', byName: 'Outi Ohjaaja', at: office.time.clock() },
  });
  const gone = siiri.mailDrop.takeBackHandOver(changeOf({ id: 'nowhere', version: 1 }));
  expect(await refusalOf(gone)).toEqual({ code: 'NOT_FOUND', data: { entity: 'mail-batch' } });
});

test.each(['Paula', 'Kaisa'])('%s hands over nothing and takes nothing back', async (name) => {
  const [client, { id }] = [await office.as(name), await empty(1)];
  expect((await refusalOf(client.mailDrop.handOver(input([id])))).code).toBe('NOT_ALLOWED');
  const batch = await handOver([id]);
  expect((await refusalOf(client.mailDrop.takeBackHandOver(changeOf(batch)))).code).toBe('NOT_ALLOWED');
  expect((await view()).batches).toEqual([batch]);
});
