import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { setBookingState } from '#store/bookings/change.ts';
import { originOf } from '#store/occupancy/origin.ts';
import { changeWalkIn } from '#store/walk-ins/change.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeBooking } from '#tests/support/stored-bookings.ts';
import { storeWalkIn } from '#tests/support/stored-walk-ins.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

test('a booking is told of by who booked it, whoever has marked it since; a walk-in by who marked it last', async () => {
  await storeBooking(office, 'same id', '9.00-9.30');
  await storeWalkIn(office, 'same id');
  const siiri = { staffId: await office.idOf('Siiri'), at: 2000 as Instant };
  await office.parts.store.write((db) => setBookingState(db, 'same id', 'checkedIn', siiri));
  await office.parts.store.write((db) => changeWalkIn(db, 'same id', { state: 'called' }, siiri));
  const { read } = office.parts.store;
  expect(await originOf(read, { kind: 'booking', id: 'same id' })).toEqual({
    byName: 'Kaisa Kelanen',
    at: 1000,
  });
  expect(await originOf(read, { kind: 'walk-in', id: 'same id' })).toEqual({
    byName: 'Siiri Sihteeri',
    at: 2000,
  });
});

test.each(['booking', 'walk-in', 'duty-shift', 'meeting', 'event', 'consultation', 'outside'] as const)(
  'a %s that has gone has no origin, not that of another with its id',
  async (kind) => {
    if (kind === 'booking') await storeWalkIn(office, 'gone');
    else await storeBooking(office, 'gone', '9.00-9.30');
    expect(await originOf(office.parts.store.read, { kind, id: 'gone' })).toBeUndefined();
  },
);
