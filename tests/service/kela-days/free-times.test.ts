import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('13.10'));
});
afterEach(() => office.close());

const free = async (count: number) =>
  (await office.as('Siiri')).kelaDays.freeTimes({ officeId: office.officeId, count });

test('the next free times begin now at the earliest and leave out what is taken', async () => {
  const secretary = await office.as('Siiri');
  await secretary.bookings.book(bookInput(office, '14.00-14.30'));
  const found = await free(4);
  expect(found.map(({ on }) => on)).toEqual([WEDNESDAY, WEDNESDAY, '2026-10-28', '2026-10-28']);
  expect(written(found)).toEqual(['13.30-14.00', '14.30-15.00', '9.00-9.30', '9.30-10.00']);
  expect(found[0]).toEqual({
    officeId: office.officeId,
    adviserId: office.adviserId,
    adviserName: 'Kaisa Kelanen',
    on: WEDNESDAY,
    ...stretch('13.30-14.00'),
  });
});

test('two advisers’ times come together in order', async () => {
  const administrator = await office.as('Paula');
  const toini = await administrator.staff.create({
    requestId: randomUUID(),
    name: 'Toini Toinen',
    title: '',
    roles: ['kelaAdviser'],
  });
  await administrator.kelaDays.saveTemplate({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: toini.id,
    weekday: 3,
    ...stretch('14.00-15.00'),
    slotMinutes: 30,
    bufferMinutes: 0,
    everyWeeks: 1,
    breaks: [],
    validFromOn: localDate('2026-10-01'),
  });
  const found = await free(5);
  expect(found.map(({ adviserName, startMinute }) => [adviserName.split(' ')[0], startMinute / 60])).toEqual([
    ['Kaisa', 13.5],
    ['Kaisa', 14],
    ['Toini', 14],
    ['Kaisa', 14.5],
    ['Toini', 14.5],
  ]);
});

test('closed weeks are passed over, and the end of the calendar is the end of the search', async () => {
  const administrator = await office.as('Paula');
  await administrator.offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: localDate('2026-11-02'),
    toOn: localDate('2026-11-13'),
    name: 'remontti',
  });
  const found = await free(25);
  const days = [...new Set(found.map(({ on }) => on))];
  expect(days).toEqual(['2026-10-21', '2026-10-28', '2026-11-18']);
  office.time.set(localDate('2099-12-30'), time('14.20'));
  expect(written(await free(50))).toEqual(['14.30-15.00']);
});
