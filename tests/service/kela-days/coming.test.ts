import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const coming = async (weeks: number) =>
  (await office.as('Siiri')).kelaDays.coming({ officeId: office.officeId, weeks });
const short = (days: Awaited<ReturnType<typeof coming>>) =>
  days.map(({ on, free, total }) => `${on} ${free}/${total}`);

test('each Kela day of the weeks has its free times and all its times', async () => {
  await (await office.as('Siiri')).bookings.book(bookInput(office, '9.00-9.30'));
  expect(short(await coming(3))).toEqual(['2026-10-21 10/11', '2026-10-28 11/11', '2026-11-04 11/11']);
  expect((await coming(1))[0]).toMatchObject({ adviserName: 'Kaisa Kelanen', closed: null });
});

test('today only what can still be booked is free, and a day gone by is left out', async () => {
  office.time.set(WEDNESDAY, time('14.10'));
  expect(short(await coming(1))).toEqual(['2026-10-21 2/11']);
  office.time.set(localDate('2026-10-22'), time('8.00'));
  expect(short(await coming(1))).toEqual([]);
  expect(short(await coming(2))).toEqual(['2026-10-28 11/11']);
});

test('K3 Epiphany stands among the weeks as closed, with its name and no times', async () => {
  office.time.set(localDate('2027-01-04'), time('8.00'));
  expect(await coming(2)).toMatchObject([
    { on: '2027-01-06', free: 0, total: 0, closed: { why: 'holiday', name: 'epiphany' } },
    { on: '2027-01-13', free: 11, total: 11, closed: null },
  ]);
});
