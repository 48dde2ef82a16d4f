import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { calendar, calendarBase64, event } from '#tests/support/calendars.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

const marking = (time: string) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  adviserId: office.adviserId,
  on: WEDNESDAY,
  ...stretch(time),
});

test('a mark and a booking of the same time at the same moment: one gets it, the other is told', async () => {
  const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
  for (const time of ['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00', '13.00-13.30']) {
    const answers = await Promise.allSettled([
      siiri.outsideTimes.mark(marking(time)),
      outi.bookings.book(bookInput(office, time)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'SLOT_TAKEN' });
  }
  expect(await occupiedOn(office, WEDNESDAY)).toHaveLength(5);
});

test('an import among bookings, cancellations and moves: every step has one owner, and nothing looks free that is not', async () => {
  const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
  const times = ['9.00-9.30', '9.30-10.00', '10.00-10.30', '10.30-11.00'];
  const booked = [];
  for (const time of times) booked.push(await siiri.bookings.book(bookInput(office, time)));
  const file = calendarBase64(calendar(event('UID:a', 'DTSTART:20261021T090000', 'DURATION:PT2H')));
  const [first, second, third] = booked;
  if (!first || !second || !third) throw new Error('Not booked');
  await Promise.allSettled([
    siiri.outsideTimes.import({
      requestId: randomUUID(),
      adviserId: office.adviserId,
      file,
      releaseMissing: false,
    }),
    outi.bookings.cancel({ ...changeOf(first), party: 'client', reason: '' }),
    siiri.bookings.move({
      ...changeOf(second),
      adviserId: office.adviserId,
      on: WEDNESDAY,
      ...stretch('13.00-13.30'),
    }),
    outi.bookings.cancel({ ...changeOf(third), party: 'client', reason: '' }),
  ]);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([
    '9.00-10.30 outside',
    '10.30-11.00 booking',
    '13.00-13.30 booking',
  ]);
});

test('the same file imported from two desks at once is one import', async () => {
  const [siiri, kaisa] = [await office.as('Siiri'), await office.as('Kaisa')];
  const file = calendarBase64(calendar(event('UID:a', 'DTSTART:20261021T090000', 'DURATION:PT1H')));
  const request = () => ({
    requestId: randomUUID(),
    adviserId: office.adviserId,
    file,
    releaseMissing: false,
  });
  const results = await Promise.all([
    siiri.outsideTimes.import(request()),
    kaisa.outsideTimes.import(request()),
  ]);
  expect(results.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(1);
  expect(await siiri.outsideTimes.list({ adviserId: office.adviserId })).toHaveLength(1);
});
