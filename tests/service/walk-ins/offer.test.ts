import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  const secretary = await office.as('Siiri');
  await secretary.bookings.book(bookInput(office, '10.00-10.30'));
  await secretary.bookings.book(bookInput(office, '10.30-11.00'));
  await secretary.bookings.book(bookInput(office, '12.30-13.00', { squeezeInReason: 'häätö' }));
});
afterAll(() => office.close());

const offerAt = async (at: string, on = WEDNESDAY) => {
  office.time.set(on, time(at));
  const adviser = await office.as('Kaisa');
  return adviser.walkIns.offer({ officeId: office.officeId, adviserId: office.adviserId });
};

test('W1 at 9.40 with the next booking at 10.00 the adviser is free until 10.00, 20 minutes', async () => {
  expect(await offerAt('9.40')).toEqual({ kind: 'free', untilMinute: time('10.00'), minutes: 20 });
});

test('W1 until the break, until closing, and a squeeze-in stands in nobody’s way', async () => {
  expect(await offerAt('11.10')).toEqual({ kind: 'free', untilMinute: time('11.30'), minutes: 20 });
  expect(await offerAt('12.05')).toEqual({ kind: 'free', untilMinute: time('15.00'), minutes: 175 });
});

test('during bookings that follow each other the adviser is busy to the end of the last; during the break to its end', async () => {
  expect(await offerAt('10.10')).toEqual({ kind: 'busy', untilMinute: time('11.00') });
  expect(await offerAt('11.40')).toEqual({ kind: 'busy', untilMinute: time('12.00') });
});

test('W3 free exactly at opening, closed exactly at closing', async () => {
  expect(await offerAt('8.59')).toEqual({ kind: 'closed', why: 'before-opening', name: null });
  expect(await offerAt('9.00')).toMatchObject({ kind: 'free' });
  expect(await offerAt('14.59')).toMatchObject({ kind: 'free', minutes: 1 });
  expect(await offerAt('15.00')).toEqual({ kind: 'closed', why: 'after-closing', name: null });
});

test('W4 on a holiday and on another weekday closed, with the reason', async () => {
  expect(await offerAt('10.00', localDate('2027-01-06'))).toEqual({
    kind: 'closed',
    why: 'holiday',
    name: 'epiphany',
  });
  expect(await offerAt('10.00', localDate('2026-10-22'))).toEqual({
    kind: 'closed',
    why: 'no-template',
    name: null,
  });
});

test('somebody who is no Kela adviser has nothing to offer', async () => {
  const secretary = await office.as('Siiri');
  const adviserId = await office.idOf('Outi');
  expect(await refusalOf(secretary.walkIns.offer({ officeId: office.officeId, adviserId }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'adviser' },
  });
});
