import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { inOneSnapshot } from '#store/snapshot.ts';
import type { Store } from '#store/open.ts';
import { newStore, settableClock } from '#tests/support/office.ts';

const now = settableClock(localDate('2026-10-21')).clock();
let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ store, close } = await newStore(now));
});
afterEach(() => close());

const offices = (db: ReadDb) => db.selectFrom('office').select('name').orderBy('name').execute();
const addOffice = (name: string) =>
  store.write((db) =>
    db.insertInto('office').values({ id: name, name, municipality_code: '010', created_at: now }).execute(),
  );

test('what is committed meanwhile is seen only afterwards', async () => {
  await addOffice('Alavus');
  const [before, during] = await inOneSnapshot(store.read, async (db) => {
    const first = await offices(db);
    await addOffice('Ähtäri');
    return [first, await offices(db)];
  });
  expect(during).toEqual(before);
  expect(await offices(store.read)).toHaveLength(2);
});

test('a fault in the work ends the snapshot too', async () => {
  const fault = inOneSnapshot(store.read, async () => {
    throw new Error('fault');
  });
  await expect(fault).rejects.toThrow('fault');
  await addOffice('Alavus');
  expect(await offices(store.read)).toHaveLength(1);
});

test('a snapshot of its own stays as it was, beside what others read and write, until it is closed', async () => {
  await addOffice('Alavus');
  const snapshot = store.openSnapshot();
  await addOffice('Ähtäri');
  expect(await offices(snapshot.db)).toHaveLength(1);
  expect(await offices(store.read)).toHaveLength(2);
  const later = store.openSnapshot();
  expect(await offices(later.db)).toHaveLength(2);
  snapshot.close();
  snapshot.close();
  await expect(offices(snapshot.db)).rejects.toThrow('not open');
  expect(await offices(later.db)).toHaveLength(2);
});

test('nothing is written through a snapshot', async () => {
  const { db } = store.openSnapshot();
  await expect(db.deleteFrom('office').execute()).rejects.toThrow('readonly');
});

test('closing the store ends the snapshots that somebody still reads', async () => {
  const opened = await newStore(now);
  const snapshot = opened.store.openSnapshot();
  await opened.close();
  await expect(offices(snapshot.db)).rejects.toThrow('not open');
});
