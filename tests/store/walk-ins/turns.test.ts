import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { setBookingState } from '#store/bookings/change.ts';
import { bookingsPassedBy, insertTurns, turnsOn, type TurnOf } from '#store/walk-ins/turns.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeBooking } from '#tests/support/stored-bookings.ts';
import { storeWalkIn } from '#tests/support/stored-walk-ins.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  await storeWalkIn(office, 'sininen takki');
  await storeWalkIn(office, 'punainen pipo');
  await storeBooking(office, 'M.K.', '9.00-9.30');
});
afterEach(() => office.close());

const walkIn = (id: string): TurnOf => ({ kind: 'walkIn', id });
const booking = (id: string): TurnOf => ({ kind: 'booking', id });
const choose = (taken: TurnOf, passed: TurnOf[], at = 2000) =>
  office.parts.store.write((db) =>
    insertTurns(
      db,
      { officeId: office.officeId, on: WEDNESDAY, taken, passed },
      { staffId: office.adviserId, at: at as Instant },
    ),
  );
const turns = async (on = WEDNESDAY) =>
  (await turnsOn(office.parts.store.read, office.officeId, on)).map(
    ({ at, byName, taken, passed }) => `${at} ${byName}: ${taken} < ${passed}`,
  );
const passedBy = async (id: string) =>
  (await bookingsPassedBy(office.parts.store.read, office.officeId, WEDNESDAY, id)).map((one) => one.id);

test('W5 a choice is told for each who was passed, whichever of the two lists they stood on', async () => {
  await choose(walkIn('sininen takki'), [walkIn('punainen pipo'), booking('M.K.')]);
  await choose(booking('M.K.'), [walkIn('punainen pipo')], 3000);
  await choose(walkIn('punainen pipo'), [], 4000);
  expect(await turns()).toEqual([
    '2000 Kaisa Kelanen: sininen takki < punainen pipo',
    '2000 Kaisa Kelanen: sininen takki < M.K.',
    '3000 Kaisa Kelanen: M.K. < punainen pipo',
  ]);
  expect(await turns(localDate('2026-10-28'))).toEqual([]);
});

test('a booking that gave way is known until it is served, once however often it was passed', async () => {
  await choose(walkIn('sininen takki'), [booking('M.K.')]);
  await choose(walkIn('sininen takki'), [booking('M.K.')], 3000);
  expect(await passedBy('sininen takki')).toEqual(['M.K.']);
  expect(await passedBy('punainen pipo')).toEqual([]);
  await office.parts.store.write((db) =>
    setBookingState(db, 'M.K.', 'started', { staffId: office.adviserId, at: 4000 as Instant }),
  );
  expect(await passedBy('sininen takki')).toEqual([]);
});

test('a squeeze-in held no time and so gave none', async () => {
  await storeBooking(office, 'R.V.', '9.00-9.30', { squeezeInReason: 'häätö' });
  await choose(walkIn('sininen takki'), [booking('R.V.'), booking('M.K.')]);
  expect(await passedBy('sininen takki')).toEqual(['M.K.']);
});
