import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { BATCHES_SHOWN, findBatch, latestBatches, nextBatchNumber } from '#store/mail-drop/batches.ts';
import { emptyingsOfBatches, findEmptying, looseEmptyings } from '#store/mail-drop/emptyings.ts';
import {
  correctEmptying,
  insertBatch,
  insertEmptying,
  markEmptying,
  takeBatchBack,
} from '#store/mail-drop/write-mail.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const today = localDate('2026-10-21');
let office: TestOffice;
let by: { staffId: string; at: Instant };
beforeAll(async () => {
  office = await newOffice(today, at(10));
  by = { staffId: await office.idOf('Siiri'), at: office.time.clock() };
});
afterAll(() => office.close());

const read = () => office.parts.store.read;
const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const empty = (id: string, minute: number, items: number) =>
  write((db) =>
    insertEmptying(db, { id, officeId: office.officeId, on: today, minute: at(0, minute), items }, by),
  );
const hand = (id: string, number: number, emptyingIds: readonly string[], items = 0) =>
  write((db) =>
    insertBatch(
      db,
      {
        id,
        officeId: office.officeId,
        number,
        handedTo: 'Kela',
        handedOn: today,
        handedMinute: at(10),
        emptyingIds,
        items,
      },
      by,
    ),
  );
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('loose ones by time, with what was counted and what it was corrected to', async () => {
  await empty('later', 540, 2);
  await empty('earlier', 500, 30);
  const correction = { id: 'earlier', on: today, minute: at(8, 25), items: 3, reason: 'näppäily' };
  await write((db) => correctEmptying(db, correction, by));
  const loose = await looseEmptyings(read(), office.officeId);
  expect(ids(loose)).toEqual(['earlier', 'later']);
  expect(loose[0]).toMatchObject({ items: 3, minute: at(8, 25), version: 2, batchId: null });
  expect(loose[0]?.steps.map(({ step, items, note }) => [step, items, note])).toEqual([
    ['counted', 30, ''],
    ['corrected', 3, 'näppäily'],
  ]);
  expect(await looseEmptyings(read(), 'another office')).toEqual([]);
});

test('in an envelope they are loose no more, and loose again when the handing over is taken back', async () => {
  expect(await nextBatchNumber(read(), office.officeId)).toBe(1);
  await hand('envelope', 1, ['earlier', 'later'], 5);
  expect(await looseEmptyings(read(), office.officeId)).toEqual([]);
  expect(ids(await emptyingsOfBatches(read(), ['envelope']))).toEqual(['earlier', 'later']);
  expect(await findBatch(read(), 'envelope')).toMatchObject({ number: 1, state: 'handedOver', version: 1 });
  expect(await nextBatchNumber(read(), office.officeId)).toBe(2);
  const back = { id: 'envelope', emptyingIds: ['earlier', 'later'], items: 5 };
  await write((db) => takeBatchBack(db, back, by));
  expect(await findBatch(read(), 'envelope')).toMatchObject({
    state: 'takenBack',
    emptyings: [],
    version: 2,
  });
  expect(ids(await looseEmptyings(read(), office.officeId))).toEqual(['earlier', 'later']);
  expect(await nextBatchNumber(read(), office.officeId)).toBe(2);
  const steps = await read()
    .selectFrom('mail_step')
    .select(['step', 'items'])
    .where('batch_id', '=', 'envelope')
    .execute();
  expect(steps).toEqual([
    { step: 'handedOver', items: 5 },
    { step: 'takenBack', items: 5 },
  ]);
});

test('taken back and restored an emptying tells both', async () => {
  await empty('mistake', 570, 4);
  await write((db) => markEmptying(db, { id: 'mistake', items: 4 }, 'takenBack', by));
  expect(await findEmptying(read(), 'mistake')).toMatchObject({ state: 'takenBack', items: 4 });
  await write((db) => markEmptying(db, { id: 'mistake', items: 4 }, 'restored', by));
  const found = await findEmptying(read(), 'mistake');
  expect(found?.state).toBe('counted');
  expect(found?.steps.map(({ step }) => step)).toEqual(['counted', 'takenBack', 'restored']);
});

test('a number is used once in an office, and so many envelopes are shown, the latest first', async () => {
  await expect(hand('again', 1, [])).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
  for (let number = 2; number < BATCHES_SHOWN + 4; number += 1) await hand(`envelope ${number}`, number, []);
  const shown = await latestBatches(read(), office.officeId);
  expect(shown).toHaveLength(BATCHES_SHOWN);
  expect(shown[0]?.number).toBe(BATCHES_SHOWN + 3);
});

test.each([
  ['more items than a drop holds', 1000],
  ['fewer than none', -1],
])('the database itself refuses %s', async (_, items) => {
  await expect(empty('wrong', 580, items)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_CHECK' });
});
