import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { addChange, addEnd } from '#store/promises/add-step.ts';
import { findPromise, insertPromise, openPromises, promiseOfCall } from '#store/promises/promises.ts';
import { lastStep, removeStep } from '#store/promises/take-back.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const ON = localDate('2026-10-21');
const LATER = localDate('2026-10-22');

let office: TestOffice;
let outi: string;
let tiina: string;
beforeEach(async () => {
  office = await newOffice(ON, at(9));
  [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
  await insert('late', { dueOn: LATER, dueMinute: at(8) });
  await insert('soon', { dueOn: ON, dueMinute: at(15) });
});
afterEach(() => office.close());

const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const read = () => office.parts.store.read;
const insert = (id: string, due: { dueOn: typeof ON; dueMinute: ReturnType<typeof at> }) =>
  write((db) =>
    insertPromise(db, {
      ...due,
      id,
      officeId: office.officeId,
      callId: null,
      kind: 'callBack',
      clientLabel: 'M.',
      phone: '000 123',
      note: '',
      madeById: outi,
      madeAt: office.time.clock(),
      keeperId: outi,
    }),
  );
const end = (id: string, kind: 'reached' | 'notReached' | 'givenUp') =>
  write((db) =>
    addEnd(db, id, {
      kind,
      at: office.time.clock(),
      staffId: tiina,
      note: '',
      state: kind === 'notReached' ? 'open' : kind === 'reached' ? 'kept' : 'broken',
      reason: kind === 'givenUp' ? 'unreachable' : null,
      phone: kind === 'notReached' ? '000 123' : '',
    }),
  );
const change = (id: string) =>
  write((db) =>
    addChange(db, id, {
      at: office.time.clock(),
      staffId: outi,
      told: false,
      was: { dueOn: ON, dueMinute: at(15), keeperId: outi },
      is: { dueOn: LATER, dueMinute: at(7), keeperId: tiina },
    }),
  );
const keptAt = async (id: string) =>
  (await read().selectFrom('promise').select('kept_at').where('id', '=', id).executeTakeFirst())?.kept_at;

test('open promises stand by day and minute; a settled one is on no list and is still found', async () => {
  const list = async () => (await openPromises(read(), office.officeId)).map(({ id }) => id);
  expect(await list()).toEqual(['soon', 'late']);
  await change('soon');
  expect(await list()).toEqual(['soon', 'late']);
  await end('soon', 'reached');
  expect(await list()).toEqual(['late']);
  expect(await openPromises(read(), 'another office')).toEqual([]);
  expect(await findPromise(read(), 'soon')).toMatchObject({ state: 'kept', phone: '', version: 3 });
  expect(await findPromise(read(), 'none')).toBeUndefined();
});

test('only a promise that was kept has the moment of it, and taken back it has none', async () => {
  office.time.set(ON, at(12));
  await end('soon', 'notReached');
  await end('late', 'givenUp');
  expect([await keptAt('soon'), await keptAt('late')]).toEqual([null, null]);
  await end('soon', 'reached');
  expect(await keptAt('soon')).toBe(office.time.clock());
  const step = await lastStep(read(), 'soon');
  expect(step).toMatchObject({ kind: 'reached', staffId: tiina, was: null });
  if (step) await write((db) => removeStep(db, step, { id: 'soon', phone: '000 999' }));
  expect(await keptAt('soon')).toBeNull();
  expect(await findPromise(read(), 'soon')).toMatchObject({ state: 'open', phone: '000 999', version: 4 });
  expect((await lastStep(read(), 'soon'))?.kind).toBe('notReached');
});

test('a change taken back leaves number and state alone and gives time and keeper back', async () => {
  await change('soon');
  expect(await findPromise(read(), 'soon')).toMatchObject({ dueOn: LATER, keeperName: 'Tiina Työntekijä' });
  const step = await lastStep(read(), 'soon');
  if (step) await write((db) => removeStep(db, step, { id: 'soon', phone: 'ei mitään' }));
  expect(await findPromise(read(), 'soon')).toMatchObject({
    dueOn: ON,
    dueMinute: at(15),
    keeperId: outi,
    phone: '000 123',
    steps: [],
    version: 3,
  });
  expect(await lastStep(read(), 'soon')).toBeUndefined();
});

test('steps are those of their own promise, in the order in which they came within one moment', async () => {
  await end('soon', 'notReached');
  await change('late');
  await end('soon', 'notReached');
  await end('soon', 'givenUp');
  const kinds = async (id: string) => (await findPromise(read(), id))?.steps.map(({ kind }) => kind);
  expect(await kinds('soon')).toEqual(['notReached', 'notReached', 'givenUp']);
  expect(await kinds('late')).toEqual(['changed']);
});

test('a call without a promise has no state of one', async () => {
  expect(await promiseOfCall(read(), 'no call')).toBeUndefined();
});
