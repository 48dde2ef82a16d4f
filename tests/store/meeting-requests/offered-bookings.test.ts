import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { offeredBookings } from '#store/meeting-requests/offered-bookings.ts';
import { bookInput, changeOf } from '#tests/support/booking-input.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-19', at(10));
  siiri = await office.as('Siiri');
});
afterAll(() => office.close());

async function movedTo(booking: Parameters<typeof changeOf>[0], startMinute: ReturnType<typeof at>) {
  const { adviserId } = office;
  const endMinute = (startMinute + 30) as typeof startMinute;
  const on = localDate('2026-10-21');
  return (await siiri.bookings.move({ ...changeOf(booking), adviserId, on, startMinute, endMinute })).to;
}

test('a booking that was moved twice is found under each of its ids where it is now', async () => {
  const first = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const second = await movedTo(first, at(10));
  const third = await movedTo(second, at(13));
  const other = await siiri.bookings.book(bookInput(office, '9.30-10.00'));
  const found = await offeredBookings(office.parts.store.read, [first.id, second.id, third.id, other.id]);
  const now = { id: third.id, minute: at(13), bookingState: 'booked', adviserName: 'Kaisa Kelanen' };
  for (const { id } of [first, second, third]) expect(found.get(id)).toMatchObject(now);
  expect(found.get(other.id)).toMatchObject({ id: other.id, minute: at(9, 30) });
});

test('one that is not there is not found, and nothing asked is nothing read', async () => {
  const { read } = office.parts.store;
  expect((await offeredBookings(read, ['nowhere'])).size).toBe(0);
  expect((await offeredBookings(read, [])).size).toBe(0);
});
