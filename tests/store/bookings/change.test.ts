import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { findBooking } from '#store/bookings/bookings.ts';
import {
  cancelBooking,
  markMoved,
  restoreBooking,
  setBookingState,
  updateBookingDetails,
} from '#store/bookings/change.ts';
import { bookingHistory } from '#store/bookings/history.ts';
import { searchBookings } from '#store/bookings/search.ts';
import type { WriteDb } from '#store/database.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { newBooking, storeBooking } from '#tests/support/stored-bookings.ts';

let office: TestOffice;
let siiri: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  siiri = await office.idOf('Siiri');
  await storeBooking(office, 'b', '9.00-9.30', { topics: ['omakela', 'asumistuki', 'omakela'] });
});
afterEach(() => office.close());

const write = <Result>(work: (db: WriteDb) => Promise<Result>) => office.parts.store.write(work);
const by = (at: number) => ({ staffId: siiri, at: at as Instant });
const find = () => findBooking(office.parts.store.read, 'b');
const history = async () =>
  (await bookingHistory(office.parts.store.read, 'b')).map(
    ({ state, at, byName }) => `${state} ${at} ${byName}`,
  );

test('a new booking is booked by who made it, each of its topics once', async () => {
  expect(await find()).toMatchObject({
    state: 'booked',
    topics: ['asumistuki', 'omakela'],
    bookedByName: 'Kaisa Kelanen',
    bookedAt: 1000,
    arrivedAt: null,
    cancellation: null,
    version: 1,
  });
  expect(await history()).toEqual(['booked 1000 Kaisa Kelanen']);
  expect(await findBooking(office.parts.store.read, 'another')).toBeUndefined();
});

test('new details take the place of the old, topics and what a search finds too; the state has no new row', async () => {
  const details = newBooking(office, 'b', '9.00-9.30', {
    clientLabel: 'R.Ö.',
    topics: ['elake'],
    interpreter: true,
    urgentIncome: true,
    language: 'sv',
  });
  await write((db) => updateBookingDetails(db, 'b', details, by(2000)));
  expect(await find()).toMatchObject({
    clientLabel: 'R.Ö.',
    topics: ['elake'],
    interpreter: true,
    companion: false,
    urgentIncome: true,
    language: 'sv',
    bookedByName: 'Kaisa Kelanen',
    changedByName: 'Siiri Sihteeri',
    changedAt: 2000,
    version: 2,
  });
  expect(await searchBookings(office.parts.store.read, office.officeId, 'r.ö')).toHaveLength(1);
  expect(await history()).toHaveLength(1);
});

test('who cancelled, when, why and how late; bringing it back empties that and keeps the history', async () => {
  const cancellation = { party: 'client', reason: 'sairastui', late: true } as const;
  await write((db) => cancelBooking(db, 'b', cancellation, by(2000)));
  expect(await find()).toMatchObject({
    state: 'cancelled',
    cancellation: { ...cancellation, at: 2000, byName: 'Siiri Sihteeri' },
    version: 2,
  });
  await write((db) => restoreBooking(db, 'b', { staffId: office.adviserId, at: 3000 as Instant }));
  expect(await find()).toMatchObject({ state: 'booked', cancellation: null, version: 3 });
  expect(await history()).toEqual([
    'booked 1000 Kaisa Kelanen',
    'cancelled 2000 Siiri Sihteeri',
    'booked 3000 Kaisa Kelanen',
  ]);
});

test('a booking that was moved points at its new time and is no cancellation', async () => {
  await storeBooking(office, 'c', '10.00-10.30', { movedFromId: 'b' });
  await write((db) => markMoved(db, 'b', 'c', by(2000)));
  expect(await find()).toMatchObject({ state: 'cancelled', movedToId: 'c', cancellation: null });
  expect(await findBooking(office.parts.store.read, 'c')).toMatchObject({
    movedFromId: 'b',
    movedToId: null,
    state: 'booked',
  });
});

test('the latest mark of coming counts, and none as soon as it is taken back', async () => {
  const step = (state: 'checkedIn' | 'booked' | 'started' | 'noShow', at: number) =>
    write((db) => setBookingState(db, 'b', state, by(at)));
  await step('checkedIn', 2000);
  expect(await find()).toMatchObject({ arrivedAt: 2000 });
  await step('booked', 3000);
  expect(await find()).toMatchObject({ arrivedAt: null });
  await step('checkedIn', 4000);
  await step('started', 5000);
  expect(await find()).toMatchObject({ arrivedAt: 4000, state: 'started', version: 5 });
  await step('noShow', 6000);
  expect(await find()).toMatchObject({ arrivedAt: null });
});
