import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { WriteDb } from '#store/database.ts';
import { occupy, occupyInstead, reclaim, release } from '#store/occupancy/occupy.ts';
import { takeFree } from '#store/occupancy/take-free.ts';
import { insertMarkedTime } from '#store/outside-times/change.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const booking = { kind: 'booking', id: 'b' } as const;
let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const timeOf = (written: string) => ({
  resourceId: office.adviserId,
  on: WEDNESDAY,
  range: stretch(written),
});
const write = <Result>(work: (db: WriteDb) => Promise<Result>) => office.parts.store.write(work);

/** An outside time that could take only what the booking 9.00–9.30 left. */
async function waitingTime(written: string): Promise<void> {
  const { startMinute, endMinute } = stretch(written);
  const { clock } = office.parts;
  await write(async (db) => {
    await occupy(db, timeOf('9.00-9.30'), booking);
    const span = { on: WEDNESDAY, toOn: WEDNESDAY, startMinute, endMinute };
    await insertMarkedTime(
      db,
      { id: 'o', adviserId: office.adviserId, span },
      { staffId: office.adviserId, at: clock() },
    );
    await takeFree(db, timeOf(written), { kind: 'outside', id: 'o' });
  });
}
const occupied = () => occupiedOn(office, WEDNESDAY);

test('what is let go goes to the outside time that waits for it, and only its part', async () => {
  await waitingTime('9.15-10.00');
  expect(await occupied()).toEqual(['9.00-9.30 booking', '9.30-10.00 outside']);
  await write((db) => release(db, booking));
  expect(await occupied()).toEqual(['9.15-10.00 outside']);
});

test('what ends early hands on the rest', async () => {
  await waitingTime('9.00-10.00');
  await write((db) => release(db, booking, time('9.15')));
  expect(await occupied()).toEqual(['9.00-9.15 booking', '9.15-10.00 outside']);
});

test('a move hands on the old time after the new is taken; the new may lie over the old', async () => {
  await waitingTime('9.00-9.20');
  const clash = await write((db) => occupyInstead(db, timeOf('9.10-9.40'), booking, booking));
  expect(clash).toBeUndefined();
  expect(await occupied()).toEqual(['9.00-9.10 outside', '9.10-9.40 booking']);
});

test('a mark put right takes back its own before anybody else, and another day is left alone', async () => {
  await waitingTime('9.00-10.00');
  await write((db) => reclaim(db, timeOf('9.00-9.30'), booking));
  expect(await occupied()).toEqual(['9.00-9.30 booking', '9.30-10.00 outside']);
  const other = localDate('2026-10-28');
  await write((db) => occupy(db, { ...timeOf('9.00-9.30'), on: other }, { kind: 'booking', id: 'c' }));
  await write((db) => release(db, { kind: 'booking', id: 'c' }, minuteOfDay(0)));
  expect(await occupiedOn(office, other)).toEqual([]);
});
