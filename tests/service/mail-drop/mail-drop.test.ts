import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(15));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const on = localDate('2026-10-21');
const empty = (items: number, minute = at(9)) =>
  siiri.mailDrop.empty({ ...once(), officeId: office.officeId, on, minute, items });
const view = () => siiri.mailDrop.view({ officeId: office.officeId });
const handOver = (ids: readonly string[], handedTo = 'Kelan neuvoja') =>
  siiri.mailDrop.handOver({
    ...once(),
    officeId: office.officeId,
    handedTo,
    handedOn: on,
    handedMinute: at(14, 30),
    emptyingIds: [...ids],
  });

test('emptied, counted, closed in an envelope and handed over: nothing is left in the drop', async () => {
  const [morning, noon] = [await empty(3), await empty(0, at(12))];
  const batch = await handOver([morning.id, noon.id]);
  expect(batch).toMatchObject({
    number: 1,
    state: 'handedOver',
    handedTo: 'Kelan neuvoja',
    handedByName: 'Siiri Sihteeri',
    items: 3,
  });
  expect(batch.emptyings.map(({ minute, items }) => [minute, items])).toEqual([
    [at(9), 3],
    [at(12), 0],
  ]);
  expect(await view()).toEqual({ loose: [], batches: [batch] });
  expect(await audited(office, 'mailDrop.handOver')).toEqual(['mail-batch']);
  const next = await handOver([(await empty(1, at(13))).id]);
  expect(next.number).toBe(2);
});

test('a corrected number keeps what was counted first, by whom and why', async () => {
  const counted = await empty(30);
  office.time.advanceMinutes(5);
  const tiina = await office.as('Tiina');
  const corrected = await tiina.mailDrop.correct({
    ...changeOf(counted),
    on,
    minute: at(9, 5),
    items: 3,
    reason: 'näppäilyvirhe',
  });
  expect(corrected).toMatchObject({
    items: 3,
    minute: at(9, 5),
    emptiedByName: 'Siiri Sihteeri',
    version: 2,
  });
  expect(corrected.steps.map(({ step, items, byName, note }) => [step, items, byName, note])).toEqual([
    ['counted', 30, 'Siiri Sihteeri', ''],
    ['corrected', 3, 'Tiina Työntekijä', 'näppäilyvirhe'],
  ]);
});

test('taken back it stays readable, goes into no envelope, and can be restored', async () => {
  const counted = await empty(5);
  const taken = await siiri.mailDrop.takeBack({ ...once(), ...counted });
  expect((await view()).loose).toMatchObject([{ id: counted.id, state: 'takenBack' }]);
  expect((await refusalOf(handOver([counted.id]))).code).toBe('NOT_POSSIBLE_NOW');
  const again = await siiri.mailDrop.restore({ ...once(), id: taken.id, version: taken.version });
  expect(again).toMatchObject({ state: 'counted', items: 5 });
  await siiri.mailDrop.takeBack({ ...once(), id: again.id, version: again.version });
  office.time.set(localDate('2026-11-05'), at(8));
  expect((await view()).loose).toEqual([]);
});

test('what has been handed over is not corrected before the handing over is taken back; its number is used once', async () => {
  const counted = await empty(5);
  const batch = await handOver([counted.id]);
  const [inside] = batch.emptyings;
  if (!inside) throw new Error('The envelope is empty');
  expect(
    (await refusalOf(siiri.mailDrop.takeBack({ ...once(), id: inside.id, version: inside.version }))).code,
  ).toBe('NOT_POSSIBLE_NOW');
  const back = await siiri.mailDrop.takeBackHandOver(changeOf(batch));
  expect(back).toMatchObject({ number: 1, state: 'takenBack', items: 0, emptyings: [] });
  expect((await view()).loose).toMatchObject([{ id: counted.id, items: 5 }]);
  expect((await handOver([counted.id])).number).toBe(2);
  const twice = siiri.mailDrop.takeBackHandOver({ ...once(), id: back.id, version: back.version });
  expect((await refusalOf(twice)).code).toBe('NOT_POSSIBLE_NOW');
});

test('one that somebody counted meanwhile waits for the next envelope; the same two at once go once', async () => {
  const seen = await empty(2);
  const later = await empty(4, at(14));
  const batch = await handOver([seen.id]);
  expect(batch.items).toBe(2);
  expect((await view()).loose.map(({ id }) => id)).toEqual([later.id]);
  expect((await refusalOf(handOver([seen.id]))).code).toBe('NOT_POSSIBLE_NOW');
});

test('a time still ahead and a personal identity code are refused', async () => {
  expect(await refusalOf(empty(1, at(15, 1)))).toMatchObject({
    data: { problems: [{ field: 'on', code: 'inTheFuture' }] },
  });
  const counted = await empty(1);
  expect(await refusalOf(handOver([counted.id], 'Kela 010190-900P'))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'handedTo' },
  });
  const reason = 'lähettäjä 010190-900P';
  const correct = siiri.mailDrop.correct({ ...changeOf(counted), on, minute: at(9), items: 2, reason });
  expect(await refusalOf(correct)).toMatchObject({ data: { field: 'reason' } });
});
