import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { changeWalkIn, deleteWalkIn, type WalkInChange } from '#store/walk-ins/change.ts';
import { stepsOfWalkIn } from '#store/walk-ins/steps.ts';
import { findWalkIn, walkInsBetween } from '#store/walk-ins/walk-ins.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeWalkIn } from '#tests/support/stored-walk-ins.ts';

let office: TestOffice;
let siiri: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  siiri = await office.idOf('Siiri');
});
afterEach(() => office.close());

const change = (to: WalkInChange, at = 2000, staffId = siiri) =>
  office.parts.store.write((db) => changeWalkIn(db, 'w', to, { staffId, at: at as Instant }));
const find = () => findWalkIn(office.parts.store.read, 'w');

test('an arrival is stored as it was told, each of its topics once', async () => {
  await storeWalkIn(office, 'w', { topics: ['omakela', 'elake', 'omakela'], urgentIncome: true });
  expect(await find()).toMatchObject({
    state: 'waiting',
    topics: ['elake', 'omakela'],
    urgentIncome: true,
    arrivedMinute: time('9.00'),
    calledByName: null,
    startMinute: null,
    version: 1,
  });
  expect(await findWalkIn(office.parts.store.read, 'another')).toBeUndefined();
});

test('who calls is remembered through the service; a time that is not given stays, null empties it', async () => {
  await storeWalkIn(office, 'w');
  await change({ state: 'called' });
  expect(await find()).toMatchObject({ calledByName: 'Siiri Sihteeri', version: 2 });
  await change({ state: 'inService', ...stretch('9.05-9.25') }, 3000, office.adviserId);
  await change({ state: 'done', endMinute: time('9.20') }, 4000, office.adviserId);
  expect(await find()).toMatchObject({
    state: 'done',
    calledByName: 'Siiri Sihteeri',
    changedByName: 'Kaisa Kelanen',
    changedAt: 4000,
    startMinute: time('9.05'),
    endMinute: time('9.20'),
  });
  await change({ state: 'waiting', startMinute: null, endMinute: null, takesBack: true }, 5000);
  expect(await find()).toMatchObject({ startMinute: null, endMinute: null, version: 5 });
});

test('coming back to called by taking the next step back does not change who called', async () => {
  await storeWalkIn(office, 'w');
  await change({ state: 'called' }, 2000, office.adviserId);
  await change({ state: 'inService', ...stretch('9.05-9.25') }, 3000, office.adviserId);
  await change({ state: 'called', startMinute: null, endMinute: null, takesBack: true }, 4000);
  expect(await find()).toMatchObject({ state: 'called', calledByName: 'Kaisa Kelanen' });
  expect(await stepsOfWalkIn(office.parts.store.read, 'w')).toEqual([
    { state: 'waiting', startMinute: null, endMinute: null, takesBack: false },
    { state: 'called', startMinute: null, endMinute: null, takesBack: false },
    { state: 'inService', ...stretch('9.05-9.25'), takesBack: false },
    { state: 'called', startMinute: null, endMinute: null, takesBack: true },
  ]);
});

test('a counted client is removed whole, the others stay', async () => {
  await storeWalkIn(office, 'w', { state: 'notServed', clientLabel: '' });
  await storeWalkIn(office, 'other');
  await office.parts.store.write((db) => deleteWalkIn(db, 'w'));
  expect(await find()).toBeUndefined();
  expect(await stepsOfWalkIn(office.parts.store.read, 'w')).toEqual([]);
  expect(await stepsOfWalkIn(office.parts.store.read, 'other')).toHaveLength(1);
});

test('a range of days holds its first and its last, by day and arrival, each with its own topics', async () => {
  const on = (date: string) => ({ on: localDate(date) });
  await storeWalkIn(office, 'second', { topics: ['elake'] }, 3000 as Instant);
  await storeWalkIn(office, 'put first', {}, 2000 as Instant);
  await storeWalkIn(office, 'last day', { ...on('2026-10-28'), topics: ['omakela'] });
  await storeWalkIn(office, 'day after', on('2026-10-29'));
  await storeWalkIn(office, 'day before', on('2026-10-20'));
  const { read } = office.parts.store;
  const found = await walkInsBetween(read, office.officeId, WEDNESDAY, localDate('2026-10-28'));
  expect(found.map(({ id, topics }) => [id, ...topics])).toEqual([
    ['put first'],
    ['second', 'elake'],
    ['last day', 'omakela'],
  ]);
  expect(await walkInsBetween(read, 'another', WEDNESDAY, WEDNESDAY)).toEqual([]);
});
