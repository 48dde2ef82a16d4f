import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const to = (booking: Booking, written: string, on = WEDNESDAY) => ({
  ...changeOf(booking),
  adviserId: office.adviserId,
  on,
  ...stretch(written),
});

test('K15 a moved booking is found at the new time alone, its old time is free, and the two name each other', async () => {
  const secretary = await office.as('Siiri');
  const old = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { clientLabel: 'Ässä', topics: ['omakela'], noteToKela: 'tulkki mukana' }),
  );
  const next = localDate('2026-10-28');
  office.time.advanceMinutes(60);
  const outi = await office.as('Outi');
  const moved = await outi.bookings.move(to(old, '10.00-10.30', next));

  expect(moved.to).toMatchObject({
    on: next,
    ...stretch('10.00-10.30'),
    state: 'booked',
    clientLabel: 'Ässä',
    topics: ['omakela'],
    noteToKela: 'tulkki mukana',
    bookedByName: 'Outi Ohjaaja',
    movedFromId: old.id,
    movedToId: null,
  });
  // Not a cancellation: no party, nothing late.
  expect(moved.from).toMatchObject({
    state: 'cancelled',
    cancellation: null,
    movedToId: moved.to.id,
    version: 2,
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
  expect(await occupiedOn(office, next)).toEqual(['10.00-10.30 booking']);
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: next });
  expect(day?.bookings.map(({ id }) => id)).toEqual([moved.to.id]);
  expect(await secretary.bookings.history({ id: old.id })).toMatchObject([
    { state: 'booked', byName: 'Siiri Sihteeri' },
    { state: 'cancelled', byName: 'Outi Ohjaaja', at: office.time.clock() },
  ]);
  const again = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  expect(again.state).toBe('booked');
});

test('K15 the new time may lie over the old one, before it or after it', async () => {
  const secretary = await office.as('Siiri');
  const first = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const later = await secretary.bookings.move(to(first, '9.15-9.45'));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.15-9.45 booking']);
  const shorter = await secretary.bookings.move(to(later.to, '9.15-9.35'));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.15-9.35 booking']);
  const earlier = await secretary.bookings.move(to(shorter.to, '9.00-9.30'));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
  expect(earlier.to.movedFromId).toBe(shorter.to.id);
});

test('K11 a move to a taken time keeps the old one and says who has it', async () => {
  const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
  const mine = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  await outi.bookings.book(bookInput(office, '9.30-10.00'));
  expect(await refusalOf(siiri.bookings.move(to(mine, '9.15-9.45')))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { byName: 'Outi Ohjaaja', ...stretch('9.30-10.00') },
  });
  expect(await siiri.bookings.get({ id: mine.id })).toEqual(mine);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking', '9.30-10.00 booking']);
});

test('K11 two move the same booking at once: one does, the other is told by whom', async () => {
  const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
  const booking = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const answers = await Promise.allSettled([
    siiri.bookings.move(to(booking, '10.00-10.30')),
    outi.bookings.move(to(booking, '11.00-11.30')),
  ]);
  const [won, lost] = answers[0].status === 'fulfilled' ? [0, 1] : [1, 0];
  expect(answers[won]).toMatchObject({ status: 'fulfilled' });
  expect(answers[lost]).toMatchObject({
    reason: {
      code: 'CHANGED_MEANWHILE',
      data: {
        entity: 'booking',
        byName: ['Siiri Sihteeri', 'Outi Ohjaaja'][won],
        at: office.time.clock(),
      },
    },
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([['10.00-10.30', '11.00-11.30'][won] + ' booking']);
});

test('two swap nothing: of two that move onto the same time one moves', async () => {
  const secretary = await office.as('Siiri');
  const one = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  const other = await secretary.bookings.book(bookInput(office, '9.30-10.00'));
  const answers = await Promise.allSettled([
    secretary.bookings.move(to(one, '10.00-10.30')),
    secretary.bookings.move(to(other, '10.00-10.30')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.30-10.00 booking', '10.00-10.30 booking']);
});

test('a squeeze-in that is moved becomes an ordinary booking', async () => {
  const secretary = await office.as('Siiri');
  const squeezed = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { squeezeInReason: 'häätö' }),
  );
  const { to: ordinary } = await secretary.bookings.move(to(squeezed, '9.30-10.00'));
  expect(ordinary.squeezeInReason).toBeNull();
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.30-10.00 booking']);
});

test('only a client who has not been served is moved, and only to a time that can be booked', async () => {
  const secretary = await office.as('Siiri');
  const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  expect(await refusalOf(secretary.bookings.move(to(booking, '9.00-9.30', localDate('2027-01-06'))))).toEqual(
    { code: 'DAY_CLOSED', data: { why: 'holiday', name: 'epiphany' } },
  );
  expect(
    await refusalOf(secretary.bookings.move(to(booking, '9.00-9.30', localDate('2026-10-14')))),
  ).toMatchObject({ code: 'INVALID_INPUT' });
  office.time.set(WEDNESDAY);
  const started = await secretary.bookings.changeState({ ...changeOf(booking), state: 'started' });
  expect(await refusalOf(secretary.bookings.move(to(started, '10.00-10.30')))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'booking', state: 'started' },
  });
});
