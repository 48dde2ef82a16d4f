import { afterEach, beforeEach, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { occupyAll, reclaimAll, releasePerson, takenOf } from '#store/occupancy/people.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newStore } from '#tests/support/office.ts';

const on = localDate('2026-10-21');
const everybody = ['kaisa', 'tiina', 'outi'];
const timeOf = (range: string, resourceIds: readonly string[] = everybody) => ({
  resourceIds,
  on,
  range: stretch(range),
});
const meeting = { kind: 'meeting', id: 'm' } as const;
const booking = { kind: 'booking', id: 'b' } as const;

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => opened.store.write(work);
const timesOf = async (person: string) =>
  fromSteps(
    (await occupiedSteps(opened.store.read, [person], on, on)).map(({ minute, kind, id }) => ({
      minute,
      source: { kind, id },
    })),
  ).map((one) => `${written([one])[0]} ${one.source.id}`);

test('all the people or nobody: one who is taken keeps the others free, and each clash is told', async () => {
  await write((db) => occupy(db, { resourceId: 'tiina', on, range: stretch('9.30-10.00') }, booking));
  await write((db) =>
    occupy(db, { resourceId: 'outi', on, range: stretch('8.30-9.15') }, { ...booking, id: 'c' }),
  );
  const clashes = await write((db) => occupyAll(db, timeOf('9.00-10.30'), meeting));
  expect(clashes.map((one) => `${one.resourceId} ${written([one])[0]} ${one.source.id}`)).toEqual([
    'tiina 9.30-10.00 b',
    'outi 9.00-9.15 c',
  ]);
  expect(await timesOf('kaisa')).toEqual([]);
  expect(await write((db) => occupyAll(db, timeOf('10.00-10.30'), meeting))).toEqual([]);
  expect(await timesOf('kaisa')).toEqual(['10.00-10.30 m']);
});

test('moving onto a part of itself is no clash and leaves nothing behind', async () => {
  await write((db) => occupyAll(db, timeOf('9.00-10.00'), meeting));
  expect(await write((db) => occupyAll(db, timeOf('9.30-10.30'), meeting))).toEqual([]);
  for (const person of everybody) expect(await timesOf(person)).toEqual(['9.30-10.30 m']);
  expect(await takenOf(opened.store.read, timeOf('9.30-10.30'), meeting)).toEqual([]);
  expect(await takenOf(opened.store.read, timeOf('9.30-10.30', []))).toEqual([]);
});

test('one is let go and the others stay; one more is taken without touching the rest', async () => {
  await write((db) => occupyAll(db, timeOf('9.00-10.00'), meeting));
  await write((db) => releasePerson(db, meeting, 'outi'));
  expect([await timesOf('outi'), await timesOf('tiina')]).toEqual([[], ['9.00-10.00 m']]);
  await write((db) => occupyAll(db, timeOf('9.00-10.00', ['siiri']), meeting));
  expect([await timesOf('siiri'), await timesOf('tiina')]).toEqual([['9.00-10.00 m'], ['9.00-10.00 m']]);
});

test('what comes back is only what nobody has got meanwhile', async () => {
  await write((db) => occupy(db, { resourceId: 'tiina', on, range: stretch('9.30-9.45') }, booking));
  await write((db) => reclaimAll(db, timeOf('9.00-10.00', ['kaisa', 'tiina']), meeting));
  expect(await timesOf('kaisa')).toEqual(['9.00-10.00 m']);
  expect(await timesOf('tiina')).toEqual(['9.00-9.30 m', '9.30-9.45 b', '9.45-10.00 m']);
  await write((db) => reclaimAll(db, timeOf('9.00-9.00'), meeting));
  expect(await timesOf('outi')).toEqual([]);
});
