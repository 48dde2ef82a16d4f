import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallTopic } from '#domain/call-topics/topic.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { listTopics, saveTopic } from '#store/call-topics/call-topics.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { moment } from '#tests/support/line.ts';

const topic = (change: Partial<CallTopic> = {}): CallTopic => ({
  id: 'own-1',
  letters: 'sä',
  name: 'Sähkö',
  supportNeed: '3',
  validFromOn: localDate('2026-10-01'),
  validToOn: null,
  replacesId: null,
  version: 1,
  ...change,
});
const AT = moment('2026-10-21', at(9));

let office: TestOffice;
let staffId: string;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
  staffId = await office.idOf('Paula');
});
afterEach(() => office.close());

const save = (one: CallTopic, officeId = office.officeId) =>
  office.parts.store.write((db) => saveTopic(db, { officeId, topic: one, by: { staffId, at: AT } }));
const list = (officeId = office.officeId) => listTopics(office.parts.store.read, officeId);

test('a topic comes back as it was saved, with who saved it', async () => {
  await save(topic());
  expect(await list()).toEqual([{ ...topic(), changedAt: AT, changedByName: 'Paula Pääkäyttäjä' }]);
});

test('the next save is the next version of the same topic', async () => {
  await save(topic());
  await save(topic({ letters: 'la', validToOn: localDate('2026-12-31'), name: 'Sähkölasku' }));
  await save(topic({ letters: 'lu', validToOn: null, name: 'Sähkölasku' }));
  expect(await list()).toMatchObject([{ letters: 'lu', name: 'Sähkölasku', validToOn: null, version: 3 }]);
});

test('topics stand in the order in which they begin, the classification’s before those that have a first day', async () => {
  await save(topic({ id: 'later', validFromOn: localDate('2026-11-01') }));
  await save(topic({ id: 'sooner', validFromOn: localDate('2026-09-01') }));
  await save(topic({ id: '3', name: null, validFromOn: null }));
  expect((await list()).map(({ id }) => id)).toEqual(['3', 'sooner', 'later']);
});

test('each office has its own: the same topic of the classification is touched by one only', async () => {
  const other = await office.parts.store.write(async (db) => {
    const row = await db.selectFrom('office').selectAll().executeTakeFirstOrThrow();
    await db
      .insertInto('office')
      .values({ ...row, id: 'other', name: 'Soini' })
      .execute();
    return 'other';
  });
  await save(topic({ id: '3', name: null, letters: 'ra' }));
  expect(await list(other)).toEqual([]);
  await save(topic({ id: '3', name: null, letters: 'ru' }), other);
  expect([(await list())[0]?.letters, (await list(other))[0]?.letters]).toEqual(['ra', 'ru']);
});

test('a topic that ends before it begins is refused by the database itself', async () => {
  await expect(save(topic({ validToOn: localDate('2026-09-30') }))).rejects.toThrow(/CHECK/);
  expect(await list()).toEqual([]);
});
