import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BookingState } from '#domain/bookings/state.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { setBookingState } from '#store/bookings/change.ts';
import { squeezedIn } from '#store/bookings/squeezed-in.ts';
import { startedBookings } from '#store/bookings/started.ts';
import { unresolvedBefore, UNRESOLVED_SHOWN } from '#store/bookings/unresolved.ts';
import { changeWalkIn } from '#store/walk-ins/change.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeBooking } from '#tests/support/stored-bookings.ts';
import { storeWalkIn } from '#tests/support/stored-walk-ins.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const by = () => ({ staffId: office.adviserId, at: 2000 as Instant });
const mark = (id: string, state: BookingState) =>
  office.parts.store.write((db) => setBookingState(db, id, state, by()));

test('squeeze-ins that touch the range, not those that only meet its edge nor those who have gone', async () => {
  const squeezed = { squeezeInReason: 'häätö' };
  await storeBooking(office, 'before', '8.30-9.00', squeezed);
  await storeBooking(office, 'over the start', '8.45-9.15', squeezed);
  await storeBooking(office, 'over the end', '9.25-9.40', squeezed);
  await storeBooking(office, 'after', '9.30-10.00', squeezed);
  await storeBooking(office, 'in the room', '9.05-9.10', squeezed);
  await mark('in the room', 'started');
  await storeBooking(office, 'gone', '9.00-9.30', squeezed);
  await mark('gone', 'fulfilled');
  await storeBooking(office, 'ordinary', '9.00-9.30');
  const find = async (adviserIds: string[]) =>
    (
      await squeezedIn(
        office.parts.store.read,
        { officeIds: [office.officeId], adviserIds, on: WEDNESDAY },
        stretch('9.00-9.30'),
      )
    ).map(({ id }) => id);
  expect(await find([office.adviserId])).toEqual(['over the start', 'in the room', 'over the end']);
  expect(await find([await office.idOf('Outi')])).toEqual([]);
});

test('being served are the started booking and the walk-in in service, not who waits', async () => {
  await storeBooking(office, 'started', '9.00-9.30');
  await mark('started', 'started');
  await storeBooking(office, 'waits', '9.30-10.00');
  await mark('waits', 'checkedIn');
  await storeWalkIn(office, 'served');
  await storeWalkIn(office, 'waits too');
  const { startMinute, endMinute } = stretch('10.00-10.20');
  await office.parts.store.write((db) =>
    changeWalkIn(db, 'served', { state: 'inService', startMinute, endMinute }, by()),
  );
  const day = { officeId: office.officeId, adviserId: office.adviserId, on: WEDNESDAY };
  const { read } = office.parts.store;
  expect(written(await startedBookings(read, day))).toEqual(['9.00-9.30', '10.00-10.20']);
  expect(await startedBookings(read, { ...day, on: localDate('2026-10-28') })).toEqual([]);
  expect(await startedBookings(read, { ...day, adviserId: await office.idOf('Outi') })).toEqual([]);
});

test('left without an outcome are the open bookings of days gone by, today not yet', async () => {
  const on = (date: string) => ({ on: localDate(date) });
  await storeBooking(office, 'today', '9.00-9.30');
  await storeBooking(office, 'late', '10.00-10.30', on('2026-10-14'));
  await storeBooking(office, 'early', '9.00-9.30', on('2026-10-14'));
  await storeBooking(office, 'older', '9.00-9.30', on('2026-10-07'));
  await mark('older', 'started');
  await storeBooking(office, 'known', '9.30-10.00', on('2026-10-14'));
  await mark('known', 'noShow');
  const left = () => unresolvedBefore(office.parts.store.read, office.officeId, WEDNESDAY);
  expect((await left()).map(({ id }) => id)).toEqual(['early', 'late', 'older']);
  for (let index = 0; index < UNRESOLVED_SHOWN; index += 1)
    await storeBooking(office, `more ${index}`, '12.00-12.30', on('2026-10-14'));
  const many = (await left()).map(({ id }) => id);
  expect(many).toHaveLength(UNRESOLVED_SHOWN);
  expect(many).not.toContain('older');
});
