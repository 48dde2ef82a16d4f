import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveWay } from '#store/occupancy/give-way.ts';
import { occupy } from '#store/occupancy/occupy.ts';
import { heldOn } from '#store/occupancy/origin.ts';
import { ownStepsFrom } from '#store/occupancy/own-steps.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import { instant } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import type { WriteDb } from '#store/database.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { stretch, time, written } from '#tests/support/kela-day-rows.ts';
import { newStore } from '#tests/support/office.ts';

const on = localDate('2026-10-21');
const booking = { kind: 'booking', id: 'b' } as const;
const walkIn = { kind: 'walk-in', id: 'w' } as const;
const outside = { kind: 'outside', id: 'o' } as const;
const timeOf = (range: string, day = on) => ({ resourceId: 'kaisa', on: day, range: stretch(range) });

let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
});
afterEach(() => opened.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => opened.store.write(work);
const occupied = async () =>
  fromSteps(
    (await occupiedSteps(opened.store.read, ['kaisa'], on, on)).map(({ minute, kind, id }) => ({
      minute,
      source: { kind, id },
    })),
  ).map((one) => `${written([one])[0]} ${one.source.id}`);

test('a booking that gives way keeps what it has before and after, and others keep theirs', async () => {
  await write((db) => occupy(db, timeOf('9.00-10.00'), booking));
  await write((db) => occupy(db, timeOf('10.00-10.30'), walkIn));
  await write((db) => giveWay(db, booking, stretch('9.20-9.40')));
  expect(await occupied()).toEqual(['9.00-9.20 b', '9.40-10.00 b', '10.00-10.30 w']);
  await write((db) => giveWay(db, booking, stretch('9.40-11.00')));
  expect(await occupied()).toEqual(['9.00-9.20 b', '10.00-10.30 w']);
  await write((db) => giveWay(db, booking, stretch('9.10-9.10')));
  expect(await occupied()).toEqual(['9.00-9.20 b', '10.00-10.30 w']);
});

test('what is free is taken around what others hold, and again changes nothing', async () => {
  await write((db) => occupy(db, timeOf('9.20-9.40'), walkIn));
  const expected = ['9.00-9.20 b', '9.20-9.40 w', '9.40-10.00 b'];
  await write((db) => takeFree(db, timeOf('9.00-10.00'), booking));
  expect(await occupied()).toEqual(expected);
  await write((db) => takeFree(db, timeOf('9.00-10.00'), booking));
  await write((db) => takeFree(db, timeOf('11.00-11.00'), booking));
  expect(await occupied()).toEqual(expected);
});

test('the office has arranged all but what was agreed elsewhere, from the day on', async () => {
  const tomorrow = plusDays(on, 1);
  await write((db) => occupy(db, timeOf('9.00-9.10'), booking));
  await write((db) => occupy(db, timeOf('10.00-10.10'), outside));
  await write((db) => occupy(db, timeOf('9.00-9.05', tomorrow), walkIn));
  await write((db) => occupy(db, { ...timeOf('9.00-9.30'), resourceId: 'outi' }, { ...booking, id: 'x' }));
  const all = await ownStepsFrom(opened.store.read, 'kaisa', on);
  expect([...all].map(([day, steps]) => [day, [...steps]])).toEqual([
    [
      on,
      [
        [time('9.00'), booking],
        [time('9.05'), booking],
      ],
    ],
    [tomorrow, [[time('9.00'), walkIn]]],
  ]);
  expect([...(await ownStepsFrom(opened.store.read, 'kaisa', tomorrow)).keys()]).toEqual([tomorrow]);
});

test('the first and the last step that a source holds on a day, holes or not', async () => {
  await write((db) => occupy(db, timeOf('9.00-10.00'), booking));
  await write((db) => giveWay(db, booking, stretch('9.20-9.40')));
  expect(await heldOn(opened.store.read, booking, on)).toEqual({ first: time('9.00'), last: time('9.55') });
  expect(await heldOn(opened.store.read, booking, plusDays(on, 1))).toBeUndefined();
  expect(await heldOn(opened.store.read, walkIn, on)).toBeUndefined();
});
