import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { occupy, occupyInstead, reclaim, release } from '#store/occupancy/occupy.ts';
import { heldOn } from '#store/occupancy/origin.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { newStore } from '#tests/support/office.ts';

const on = localDate('2026-10-21');
const timeOf = (written: string, resourceId = 'kaisa') => ({ resourceId, on, range: stretch(written) });
const a = { kind: 'booking', id: 'a' } as const;
const b = { kind: 'booking', id: 'b' } as const;

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => opened.store.write(work);
const stepsOf = async (id: string, resourceIds = ['kaisa']) =>
  (await occupiedSteps(opened.store.read, resourceIds, on, on))
    .filter((step) => step.id === id)
    .map(({ minute }) => minute);
const minutes = (written: string) => {
  const { startMinute, endMinute } = stretch(written);
  return Array.from({ length: (endMinute - startMinute) / 5 }, (_, index) => startMinute + index * 5);
};

test('takes every step it touches, and says what stands in the way without taking any', async () => {
  expect(await write((db) => occupy(db, timeOf('9.02-9.28'), a))).toBeUndefined();
  expect(await stepsOf('a')).toEqual(minutes('9.00-9.30'));
  expect(await write((db) => occupy(db, timeOf('8.30-9.05'), b))).toEqual({ ...a, minute: time('9.00') });
  expect(await stepsOf('b')).toEqual([]);
  expect(await write((db) => occupy(db, timeOf('9.30-10.00'), b))).toBeUndefined();
  expect(await write((db) => occupy(db, timeOf('9.00-9.30', 'toini'), b))).toBeUndefined();
});

test('the database itself refuses an overlap, whatever the code does', async () => {
  await write((db) => occupy(db, timeOf('9.00-9.30'), a));
  const row = { resource_id: 'kaisa', on_date: on, source_kind: 'booking', source_id: 'b' } as const;
  await expect(
    write((db) =>
      db
        .insertInto('occupancy')
        .values({ ...row, minute: time('9.25') })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  await expect(
    write((db) =>
      db
        .insertInto('occupancy')
        .values({ ...row, minute: time('9.32') })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_CHECK' });
});

describe('a new time in place of an old one', () => {
  test('over its own steps, on both sides of it, and for another person', async () => {
    await write((db) => occupy(db, timeOf('9.00-9.30'), a));
    expect(await write((db) => occupyInstead(db, timeOf('9.15-9.45'), b, a))).toBeUndefined();
    expect([await stepsOf('a'), await stepsOf('b')]).toEqual([[], minutes('9.15-9.45')]);
    expect(await write((db) => occupyInstead(db, timeOf('9.00-9.30', 'toini'), a, b))).toBeUndefined();
    expect(await stepsOf('b')).toEqual([]);
    expect(await stepsOf('a', ['toini'])).toEqual(minutes('9.00-9.30'));
  });

  test('keeps the old one when the new is taken', async () => {
    await write((db) => occupy(db, timeOf('9.00-9.30'), a));
    await write((db) => occupy(db, timeOf('9.30-10.00'), b));
    const c = { kind: 'booking', id: 'c' } as const;
    expect(await write((db) => occupyInstead(db, timeOf('9.15-9.45'), c, a))).toEqual({
      ...b,
      minute: time('9.30'),
    });
    expect(await stepsOf('a')).toEqual(minutes('9.00-9.30'));
    expect(await stepsOf('c')).toEqual([]);
  });
});

test('lets go from a minute on, and takes back as far as nobody else has got it', async () => {
  await write((db) => occupy(db, timeOf('9.00-9.30'), a));
  await write((db) => release(db, a, time('9.10')));
  expect(await stepsOf('a')).toEqual(minutes('9.00-9.10'));
  await write((db) => occupy(db, timeOf('9.20-9.25'), b));
  await write((db) => reclaim(db, timeOf('9.05-9.30'), a));
  expect(await stepsOf('a')).toEqual(minutes('9.00-9.20'));
  await write((db) => reclaim(db, timeOf('9.20-9.30'), a));
  expect(await stepsOf('a')).toEqual(minutes('9.00-9.20'));
  expect(await stepsOf('b')).toEqual(minutes('9.20-9.25'));
});

test('what a source holds of a day is told by its first and last step', async () => {
  await write((db) => occupy(db, timeOf('9.00-9.30'), a));
  expect(await heldOn(opened.store.read, a, on)).toEqual({ first: time('9.00'), last: time('9.25') });
  expect(await heldOn(opened.store.read, b, on)).toBeUndefined();
});
