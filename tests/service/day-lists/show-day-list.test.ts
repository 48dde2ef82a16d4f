import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { PrivacyLevel } from '#domain/day-lists/privacy.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY);
});
afterEach(() => office.close());

async function list(as: string, privacy: PrivacyLevel = 'names', on: typeof WEDNESDAY | null = WEDNESDAY) {
  const person = await office.as(as);
  return person.dayLists.show({ officeId: office.officeId, on, adviserId: null, privacy });
}

test('R9 the day list has the day once: the moved time and not the old, free times, the event', async () => {
  const siiri = await office.as('Siiri');
  const { adviserId } = office;
  const moved = await siiri.bookings.book(bookInput(office, '9.00-9.30', { clientLabel: 'A.' }));
  const to = { adviserId, on: WEDNESDAY, ...stretch('10.00-10.30') };
  await siiri.bookings.move({ ...changeOf(moved), ...to });
  const cancelled = await siiri.bookings.book(bookInput(office, '9.30-10.00', { clientLabel: 'B.' }));
  await siiri.bookings.cancel({ ...changeOf(cancelled), party: 'client', reason: 'sairaana' });
  await siiri.bookings.book(
    bookInput(office, '10.00-10.30', { clientLabel: 'C.', squeezeInReason: 'Isän asia kiireinen' }),
  );
  await siiri.events.create(
    eventInput(office, '14.00-17.00', { staffIds: [adviserId], acceptedFreeSlots: 2 }),
  );
  const { rows, on, advisers } = await list('Siiri');
  expect(on).toBe(WEDNESDAY);
  expect(advisers).toEqual([{ id: adviserId, name: 'Kaisa Kelanen' }]);
  const booked = rows.filter(({ what }) => what === 'booking');
  expect(booked.map(({ client, startMinute }) => [client, startMinute])).toEqual(
    expect.arrayContaining([
      ['A.', at(10)],
      ['C.', at(10)],
    ]),
  );
  expect(booked).toHaveLength(2);
  expect(rows.filter(({ what }) => what === 'event')).toMatchObject([
    { startMinute: at(14), endMinute: at(17) },
  ]);
  expect(rows.filter(({ what }) => what === 'free')).toHaveLength(8);
  expect(rows.map(({ startMinute }) => startMinute)).toEqual(
    rows.map(({ startMinute }) => startMinute).toSorted((one, other) => one - other),
  );
});

test('R9 a joint meeting is on the list once, with its client and the note to Kela', async () => {
  const tiina = await office.as('Tiina');
  const times = [meetingTime(WEDNESDAY, '12.00-13.00')];
  await tiina.jointMeetings.create(await meetingInput(office, times, { clientLabel: 'N.N.' }));
  const { rows } = await list('Kaisa');
  expect(rows.filter(({ startMinute }) => startMinute >= at(12) && startMinute < at(13))).toMatchObject([
    { what: 'meeting', startMinute: at(12), endMinute: at(13), client: 'N.N.', noteToKela: 'vuokratakuu' },
  ]);
});

test('R9 the level decides what leaves the service, and what was shown is in the audit log', async () => {
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(
    bookInput(office, '9.00-9.30', { clientLabel: 'Kettu', noteToKela: 'Hakemus kesken' }),
  );
  expect(JSON.stringify(await list('Siiri', 'times'))).not.toMatch(/Kettu|Hakemus|perustoimeentulotuki/);
  const initials = JSON.stringify(await list('Siiri', 'initials'));
  expect(initials).toContain('K.');
  expect(initials).not.toMatch(/Kettu|Hakemus/);
  expect(JSON.stringify(await list('Siiri', 'names'))).toMatch(/Kettu.*Hakemus kesken/);
  const shown = await office.parts.store.read
    .selectFrom('audit_entry')
    .select(['operation', 'entity_id'])
    .where('entity', '=', 'day-list')
    .execute();
  const entry = {
    operation: 'dayLists.show',
    entity_id: `${office.officeId}/${WEDNESDAY}/${office.adviserId}`,
  };
  expect(shown).toEqual([entry, entry]);
});

test('R9 the guest from Kela has the guest’s own list: names and the note to Kela, no reason of a squeeze-in', async () => {
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(
    bookInput(office, '9.00-9.30', { noteToKela: 'Hakemus', squeezeInReason: 'Salainen syy' }),
  );
  const paula = await office.as('Paula');
  const other = await paula.staff.create({
    requestId: randomUUID(),
    name: 'Toinen Neuvoja',
    title: '',
    roles: ['kelaAdviser'],
  });
  const own = await list('Kaisa');
  expect(own.rows.find(({ what }) => what === 'booking')).toMatchObject({
    client: 'M.K.',
    noteToKela: 'Hakemus',
    squeezedIn: true,
  });
  expect(JSON.stringify(own)).not.toContain('Salainen');
  const asked = { officeId: office.officeId, on: WEDNESDAY, adviserId: office.adviserId };
  const toinen = await office.as('Toinen');
  expect(other.name).toBe('Toinen Neuvoja');
  expect(await toinen.dayLists.show({ ...asked, privacy: 'names' })).toMatchObject({
    adviserId: null,
    advisers: [],
    rows: [],
  });
});

test('without a day it is the next Kela day; a day without an adviser is empty', async () => {
  office.time.set(localDate('2026-10-22'));
  expect(await list('Siiri', 'names', null)).toMatchObject({ on: '2026-10-28', adviserId: office.adviserId });
  expect(await list('Siiri', 'names', localDate('2026-10-22'))).toMatchObject({ adviserId: null, rows: [] });
});

test('who sees no clients has no list', async () => {
  expect(await refusalOf(list('Paula'))).toMatchObject({ code: 'NOT_ALLOWED' });
});
