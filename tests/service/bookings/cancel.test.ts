import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

test('a cancellation says from whose side, why and by whom, and frees the time at once', async () => {
  const secretary = await office.as('Siiri');
  const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const outi = await office.as('Outi');
  const cancelled = await outi.bookings.cancel({
    ...changeOf(booking),
    party: 'organisation',
    reason: 'neuvoja sairaana',
  });
  expect(cancelled).toMatchObject({
    state: 'cancelled',
    version: 2,
    cancellation: {
      party: 'organisation',
      reason: 'neuvoja sairaana',
      late: false,
      at: office.time.clock(),
      byName: 'Outi Ohjaaja',
    },
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
  const adviser = await office.as('Kaisa');
  expect((await adviser.bookings.get({ id: booking.id })).cancellation).toMatchObject({
    party: 'organisation',
    reason: '',
  });
});

test('W8 cancelled at 8.00 for 9.00 of the same day is late, the evening before is not', async () => {
  const secretary = await office.as('Siiri');
  const first = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const second = await secretary.bookings.book(bookInput(office, '9.30-10.00'));
  const cancel = (booking: typeof first) =>
    secretary.bookings.cancel({ ...changeOf(booking), party: 'client', reason: '' });
  office.time.set(localDate('2026-10-20'), time('23.59'));
  expect((await cancel(first)).cancellation).toMatchObject({ party: 'client', late: false });
  office.time.set(WEDNESDAY, time('8.00'));
  expect((await cancel(second)).cancellation).toMatchObject({ party: 'client', late: true });
});

test('K14 cancelled, then the same client into the same time again: one cancelled, one booked, one time used', async () => {
  const secretary = await office.as('Siiri');
  const first = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  await secretary.bookings.cancel({ ...changeOf(first), party: 'client', reason: '' });
  const second = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  expect(day?.bookings.map(({ id, state }) => [id, state])).toEqual(
    expect.arrayContaining([
      [first.id, 'cancelled'],
      [second.id, 'booked'],
    ]),
  );
  expect(day?.slots.filter(({ free }) => !free)).toEqual([
    { ...stretch('9.00-9.30'), free: false, takenBy: { kind: 'booking', id: second.id } },
  ]);
});

test('a cancelled booking comes back when its time is free; its history keeps both', async () => {
  const secretary = await office.as('Siiri');
  const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const cancelled = await secretary.bookings.cancel({ ...changeOf(booking), party: 'client', reason: 'x' });
  const restored = await secretary.bookings.restore(changeOf(cancelled));
  expect(restored).toMatchObject({ state: 'booked', cancellation: null, version: 3 });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
  const history = await secretary.bookings.history({ id: booking.id });
  expect(history.map(({ state }) => state)).toEqual(['booked', 'cancelled', 'booked']);
});

test('K11 a cancelled booking whose time has gone stays cancelled and is offered the nearest', async () => {
  const secretary = await office.as('Siiri');
  const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const cancelled = await secretary.bookings.cancel({ ...changeOf(booking), party: 'client', reason: '' });
  const outi = await office.as('Outi');
  await outi.bookings.book(bookInput(office, '9.00-9.30'));
  expect(await refusalOf(secretary.bookings.restore(changeOf(cancelled)))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { byName: 'Outi Ohjaaja', nearest: [stretch('9.30-10.00'), {}, {}] },
  });
  expect(await secretary.bookings.get({ id: booking.id })).toEqual(cancelled);
});

test('neither one that was moved, nor one on a day that has been closed since, comes back', async () => {
  const secretary = await office.as('Siiri');
  const first = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const second = await secretary.bookings.book(bookInput(office, '9.30-10.00'));
  const { from } = await secretary.bookings.move({
    ...changeOf(first),
    adviserId: office.adviserId,
    on: WEDNESDAY,
    ...stretch('10.00-10.30'),
  });
  expect(await refusalOf(secretary.bookings.restore(changeOf(from)))).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
  });
  const cancelled = await secretary.bookings.cancel({ ...changeOf(second), party: 'client', reason: '' });
  await office.parts.store.write((db) =>
    db
      .insertInto('closure')
      .values({
        id: randomUUID(),
        office_id: office.officeId,
        from_on: WEDNESDAY,
        to_on: WEDNESDAY,
        name: 'koulutuspäivä',
        created_at: office.time.clock(),
      })
      .execute(),
  );
  expect(await refusalOf(secretary.bookings.restore(changeOf(cancelled)))).toEqual({
    code: 'DAY_CLOSED',
    data: { why: 'own', name: 'koulutuspäivä' },
  });
});

test('what has been cancelled or served is not cancelled, and an older copy is told who changed it', async () => {
  const secretary = await office.as('Siiri');
  const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const cancelled = await secretary.bookings.cancel({ ...changeOf(booking), party: 'client', reason: '' });
  const again = { party: 'client' as const, reason: '' };
  expect(await refusalOf(secretary.bookings.cancel({ ...changeOf(cancelled), ...again }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'booking', state: 'cancelled' },
  });
  const outi = await office.as('Outi');
  expect(await refusalOf(outi.bookings.cancel({ ...changeOf(booking), ...again }))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'booking', byName: 'Siiri Sihteeri', at: office.time.clock() },
  });
  expect(
    await refusalOf(secretary.bookings.cancel({ ...changeOf(booking), ...again, reason: '131052-308T' })),
  ).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field: 'reason' } });
  expect(
    await refusalOf(secretary.bookings.restore({ requestId: randomUUID(), id: 'none', version: 1 })),
  ).toEqual({ code: 'NOT_FOUND', data: { entity: 'booking' } });
});
