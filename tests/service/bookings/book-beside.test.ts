import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const slotAt = async (written: string) => {
  const secretary = await office.as('Siiri');
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  return day?.slots.find(({ startMinute }) => startMinute === time(written));
};

test('K13 a squeeze-in needs a reason, is marked, takes no time and leaves the booking beside it alone', async () => {
  const secretary = await office.as('Siiri');
  const ordinary = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  expect(
    await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', { squeezeInReason: ' ' }))),
  ).toMatchObject({ data: { problems: [{ field: 'squeezeInReason', code: 'reasonMissing' }] } });
  const squeezed = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { squeezeInReason: 'häätö huomenna' }),
  );
  expect(squeezed.squeezeInReason).toBe('häätö huomenna');
  expect(await secretary.bookings.get({ id: ordinary.id })).toEqual(ordinary);
  expect(await slotAt('9.00')).toMatchObject({ takenBy: { id: ordinary.id } });
  const rows = await office.parts.store.read
    .selectFrom('occupancy')
    .select('minute')
    .where('source_id', '=', squeezed.id)
    .execute();
  expect(rows).toEqual([]);
});

test('the guest from Kela sees the mark of a squeeze-in, not its words, and the note meant for Kela', async () => {
  const secretary = await office.as('Siiri');
  const { id } = await secretary.bookings.book(
    bookInput(office, '9.00-9.30', { squeezeInReason: 'häätö huomenna', noteToKela: 'asumistuki' }),
  );
  const adviser = await office.as('Kaisa');
  expect(await adviser.bookings.get({ id })).toMatchObject({
    squeezeInReason: '',
    noteToKela: 'asumistuki',
  });
  const [day] = await adviser.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  expect(day?.bookings[0]).toMatchObject({ squeezeInReason: '', noteToKela: 'asumistuki' });
});

test('K17 a day in the past is booked only as a late entry, and is marked', async () => {
  const secretary = await office.as('Siiri');
  const past = { on: localDate('2026-10-14') };
  expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', past)))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'on', code: 'inThePast' }] },
  });
  const late = await secretary.bookings.book(bookInput(office, '9.00-9.30', { ...past, lateEntry: true }));
  expect(late.lateEntry).toBe(true);
  expect(
    await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', { lateEntry: true }))),
  ).toMatchObject({ data: { problems: [{ field: 'lateEntry', code: 'lateEntryNotPast' }] } });
  const taken = await refusalOf(
    secretary.bookings.book(bookInput(office, '9.00-9.30', { ...past, lateEntry: true })),
  );
  expect(taken).toMatchObject({ code: 'SLOT_TAKEN' });
  const { nearest } = taken.data as { nearest: { on: string }[] };
  expect(nearest.map(({ on }) => on)).toEqual([WEDNESDAY, WEDNESDAY, WEDNESDAY]);
});

test('a running time can be given to a client who comes in, one that has gone by can not', async () => {
  office.time.set(WEDNESDAY, time('9.29'));
  const secretary = await office.as('Siiri');
  const running = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  expect(running.lateEntry).toBe(false);
  office.time.set(WEDNESDAY, time('10.00'));
  expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.30-10.00')))).toMatchObject({
    data: { problems: [{ field: 'on', code: 'inThePast' }] },
  });
});

test('the windows are told of a booking, and not of one that was refused', async () => {
  const secretary = await office.as('Siiri');
  const heard: unknown[] = [];
  const stop = office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  await secretary.bookings.book(bookInput(office, '9.00-9.30'));
  await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30')));
  stop();
  expect(heard).toEqual([
    { areas: ['bookings', 'kela-days'], officeId: office.officeId, byName: 'Siiri Sihteeri' },
  ]);
});
