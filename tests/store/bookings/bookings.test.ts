import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookingsBetween } from '#store/bookings/bookings.ts';
import { cancelBooking, setBookingState } from '#store/bookings/change.ts';
import { clientsOfBookings } from '#store/bookings/clients.ts';
import { comingBookings } from '#store/bookings/coming.ts';
import { contactsOf } from '#store/bookings/contacts.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { storeBooking } from '#tests/support/stored-bookings.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const day = (date: string) => ({ on: localDate(date) });
const by = () => ({ staffId: office.adviserId, at: 2000 as Instant });
const mark = (id: string, state: BookingState) =>
  office.parts.store.write((db) => setBookingState(db, id, state, by()));
const range = [localDate('2026-10-21'), localDate('2026-10-28')] as const;

test('a range of days holds its first and its last, by day, start and time of booking, with what was let go', async () => {
  await storeBooking(office, 'day before', '9.00-9.30', day('2026-10-20'));
  await storeBooking(office, 'last day', '9.00-9.30', day('2026-10-28'));
  await storeBooking(office, 'day after', '9.00-9.30', day('2026-10-29'));
  await storeBooking(office, 'later', '10.00-10.30');
  await storeBooking(office, 'made second', '9.00-9.30', {}, 1500 as Instant);
  await storeBooking(office, 'put first', '9.00-9.30', { topics: ['elake'] }, 1200 as Instant);
  await office.parts.store.write((db) =>
    cancelBooking(db, 'put first', { party: 'client', reason: '', late: false }, by()),
  );
  const found = await bookingsBetween(office.parts.store.read, office.officeId, ...range);
  expect(found.map(({ id }) => id)).toEqual(['put first', 'made second', 'later', 'last day']);
  expect(found.map(({ topics }) => topics)).toEqual([['elake'], [], [], []]);
  expect(await bookingsBetween(office.parts.store.read, 'another office', ...range)).toEqual([]);
});

test('to come are those who are booked or sit waiting; a squeeze-in is told apart', async () => {
  const states: [string, BookingState][] = [
    ['waiting', 'checkedIn'],
    ['in the room', 'started'],
    ['served', 'fulfilled'],
    ['never came', 'noShow'],
  ];
  for (const [id, state] of states) {
    await storeBooking(office, id, '9.00-9.30');
    await mark(id, state);
  }
  await storeBooking(office, 'squeezed', '8.30-9.00', { squeezeInReason: 'häätö' });
  await storeBooking(office, 'booked', '10.00-10.30');
  await storeBooking(office, 'too late', '9.00-9.30', day('2026-10-29'));
  const coming = await comingBookings(office.parts.store.read, office.officeId, ...range);
  expect(coming.map(({ id, squeezeIn, version }) => [id, squeezeIn, version])).toEqual([
    ['squeezed', true, 1],
    ['waiting', false, 2],
    ['booked', false, 1],
  ]);
});

test('a client is one spelling with one phone: how many bookings and the last of them; the nameless is nobody', async () => {
  const ref = { clientLabel: 'M.K.', clientPhone: '12' };
  await storeBooking(office, '1', '9.00-9.30', { ...ref, ...day('2026-10-14') });
  await storeBooking(office, '2', '9.00-9.30', { ...ref, ...day('2026-11-04') });
  await storeBooking(office, '3', '9.30-10.00', { ...ref, clientPhone: '' });
  await storeBooking(office, '4', '10.00-10.30', { clientLabel: '', clientPhone: '34' });
  await storeBooking(office, '5', '9.00-9.30', { clientLabel: 'Ennen', ...day('2026-10-13') });
  await storeBooking(office, '6', '10.30-11.00', { clientLabel: 'A.A.' });
  const clients = await clientsOfBookings(office.parts.store.read, office.officeId, localDate('2026-10-14'));
  expect(clients).toEqual([
    { clientLabel: 'M.K.', clientPhone: '12', lastOn: '2026-11-04', bookings: 2 },
    { clientLabel: 'A.A.', clientPhone: '', lastOn: '2026-10-21', bookings: 1 },
    { clientLabel: 'M.K.', clientPhone: '', lastOn: '2026-10-21', bookings: 1 },
  ]);
});

test('how the clients of bookings are called; an unknown booking is left out', async () => {
  await storeBooking(office, 'a', '9.00-9.30', { clientLabel: 'M.K.', clientPhone: '12' });
  await storeBooking(office, 'b', '9.30-10.00');
  const { read } = office.parts.store;
  expect(await contactsOf(read, ['a', 'gone'])).toEqual([
    { id: 'a', clientLabel: 'M.K.', clientPhone: '12' },
  ]);
  expect(await contactsOf(read, [])).toEqual([]);
});
