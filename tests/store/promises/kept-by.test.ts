import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { addChange, addEnd } from '#store/promises/add-step.ts';
import { openPromisesKeptBy } from '#store/promises/kept-by.ts';
import { insertPromise } from '#store/promises/promises.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let outi: string;
let tiina: string;

beforeAll(async () => {
  office = await newOffice('2026-10-21', at(10));
  [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
});
afterAll(() => office.close());

const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const idsOf = async (staffId: string) =>
  (await openPromisesKeptBy(office.parts.store.read, staffId)).map(({ id }) => id);

/** An open promise that Outi has made and keeps. */
const add = (id: string, dueOn: string, dueMinute = at(13)) =>
  write((db) =>
    insertPromise(db, {
      id,
      officeId: office.officeId,
      callId: null,
      kind: 'callBack',
      clientLabel: 'M.K.',
      phone: '',
      note: '',
      dueOn: localDate(dueOn),
      dueMinute,
      madeById: outi,
      madeAt: office.time.clock(),
      keeperId: outi,
    }),
  );

test('the earliest is first, by day and then by minute, with nothing about the client', async () => {
  await add('late', '2026-10-23');
  await add('afternoon', '2026-10-22', at(14));
  await add('morning', '2026-10-22', at(9));
  expect(await openPromisesKeptBy(office.parts.store.read, outi)).toEqual([
    { id: 'morning', dueOn: '2026-10-22' },
    { id: 'afternoon', dueOn: '2026-10-22' },
    { id: 'late', dueOn: '2026-10-23' },
  ]);
  expect(await idsOf(tiina)).toEqual([]);
});

test('one given to another is the other’s; one kept or given up is nobody’s', async () => {
  const now = office.time.clock();
  const was = { dueOn: localDate('2026-10-22'), dueMinute: at(9), keeperId: outi };
  const is = { ...was, keeperId: tiina };
  await write((db) => addChange(db, 'morning', { at: now, staffId: outi, told: true, was, is }));
  expect(await idsOf(outi)).toEqual(['afternoon', 'late']);
  expect(await idsOf(tiina)).toEqual(['morning']);
  const end = { at: now, staffId: outi, note: '', phone: '' };
  await write((db) => addEnd(db, 'afternoon', { ...end, kind: 'reached', state: 'kept', reason: null }));
  await write((db) =>
    addEnd(db, 'late', { ...end, kind: 'givenUp', state: 'broken', reason: 'unreachable' }),
  );
  expect(await idsOf(outi)).toEqual([]);
});

test('one of before keepers were written down is whoever’s made it', async () => {
  await add('old', '2026-10-24');
  await write((db) => db.updateTable('promise').set({ keeper_id: null }).where('id', '=', 'old').execute());
  expect(await idsOf(outi)).toEqual(['old']);
});
