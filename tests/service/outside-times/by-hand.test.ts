import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { calendar, calendarBase64, event } from '#tests/support/calendars.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

/** A second adviser, whose times are nobody else's business. */
async function secondAdviser(): Promise<string> {
  const paula = await office.as('Paula');
  const { id } = await paula.staff.create({
    requestId: randomUUID(),
    name: 'Kerttu Kelanen',
    title: '',
    roles: ['kelaAdviser'],
  });
  return id;
}

const marked = (time: string, on = WEDNESDAY) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  adviserId: office.adviserId,
  on,
  ...stretch(time),
});

test('a time marked by hand is taken, listed, removed and brought back', async () => {
  const siiri = await office.as('Siiri');
  const time = await siiri.outsideTimes.mark(marked('9.00-10.00'));
  expect(time).toMatchObject({
    source: 'hand',
    on: WEDNESDAY,
    toOn: WEDNESDAY,
    startMinute: at(9),
    conflicts: [],
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-10.00 outside']);
  const [day] = await siiri.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  expect(day?.slots.slice(0, 3).map(({ takenBy }) => takenBy?.kind)).toEqual([
    'outside',
    'outside',
    undefined,
  ]);

  const removed = await siiri.outsideTimes.remove(changeOf(time));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
  expect(await siiri.outsideTimes.list({ adviserId: office.adviserId })).toEqual([]);

  // Meanwhile half of it goes to a client: what is free comes back, and the rest is named.
  await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const back = await siiri.outsideTimes.restore(changeOf(removed));
  expect(back.conflicts).toMatchObject([{ kind: 'booking', startMinute: at(9), endMinute: at(9, 30) }]);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking', '9.30-10.00 outside']);
});

test('a clash is named before anything is saved, with the nearest free times', async () => {
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  expect(await refusalOf(siiri.outsideTimes.mark(marked('9.15-10.00')))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'booking', byName: 'Siiri Sihteeri', startMinute: at(9), endMinute: at(9, 30) },
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 booking']);
});

test('a time off the grid, backwards or past is refused', async () => {
  const siiri = await office.as('Siiri');
  expect(await refusalOf(siiri.outsideTimes.mark(marked('9.02-9.30')))).toMatchObject({
    data: { problems: [{ field: 'startMinute', code: 'offGrid' }] },
  });
  expect(await refusalOf(siiri.outsideTimes.mark(marked('10.00-9.00')))).toMatchObject({
    data: { problems: [{ field: 'endMinute', code: 'endNotAfterStart' }] },
  });
  expect(
    await refusalOf(siiri.outsideTimes.mark(marked('9.00-9.30', localDate('2026-10-14')))),
  ).toMatchObject({
    data: { problems: [{ field: 'on', code: 'changesPast' }] },
  });
});

test('an imported time that a person removed stays away at the next import, until its calendar changes it', async () => {
  const siiri = await office.as('Siiri');
  const file = (...more: string[]) =>
    calendarBase64(calendar(event('UID:a', 'DTSTART:20261021T090000', 'DURATION:PT30M', ...more)));
  const importing = (base64: string) =>
    siiri.outsideTimes.import({
      requestId: randomUUID(),
      adviserId: office.adviserId,
      file: base64,
      releaseMissing: false,
    });
  await importing(file());
  const [time] = await siiri.outsideTimes.list({ adviserId: office.adviserId });
  await siiri.outsideTimes.remove(changeOf(time ?? { id: '', version: 1 }));
  await importing(file());
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);
  await importing(file('SEQUENCE:1'));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.00-9.30 outside']);
});

test('two who change the same time: the second is told', async () => {
  const siiri = await office.as('Siiri');
  const time = await siiri.outsideTimes.mark(marked('9.00-10.00'));
  const removed = await siiri.outsideTimes.remove(changeOf(time));
  expect(await refusalOf(siiri.outsideTimes.remove(changeOf(time)))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    data: { byName: 'Siiri Sihteeri' },
  });
  expect(await refusalOf(siiri.outsideTimes.remove(changeOf(removed)))).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
  });
});

test('every change is in the audit log, and a Kela adviser marks only their own time', async () => {
  const kaisa = await office.as('Kaisa');
  const time = await kaisa.outsideTimes.mark(marked('9.00-10.00'));
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .select(['operation', 'entity'])
    .where('entity_id', '=', time.id)
    .execute();
  expect(rows).toEqual([{ operation: 'outsideTimes.mark', entity: 'outside-time' }]);
  const other = { ...marked('10.00-10.30'), adviserId: await secondAdviser() };
  expect(await refusalOf(kaisa.outsideTimes.mark(other))).toMatchObject({ code: 'NOT_ALLOWED' });
});
