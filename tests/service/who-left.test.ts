import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import type { Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const LAST = localDate('2026-10-28');
const AFTER = localDate('2026-10-29');
let office: TestOffice;
let siiri: Client;
let outi: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  siiri = await office.as('Siiri');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

/** Outi's last working day is the 28th. */
async function outiLeaves(): Promise<void> {
  const paula = await office.as('Paula');
  const person = (await paula.staff.list()).find(({ id }) => id === outi);
  if (!person) throw new Error('Outi is not there');
  await paula.staff.update({ requestId: randomUUID(), ...person, activeToOn: LAST, decisions: [] });
}

const event = (on: string) =>
  siiri.events.create(eventInput(office, '12.00-13.00', { on: localDate(on), staffIds: [outi] }));
const series = (validToOn: string) =>
  siiri.consultations.create({
    requestId: randomUUID(),
    officeId: office.officeId,
    name: 'Teams-konsultaatio',
    adviserId: null,
    participantIds: [outi],
    weekday: 3,
    ...stretch('8.00-9.00'),
    everyWeeks: 1,
    validFromOn: WEDNESDAY,
    validToOn: localDate(validToOn),
    leaveOut: [],
  });

test('an event takes nobody whose work here has ended by its day; the last working day is still one', async () => {
  await outiLeaves();
  expect(await refusalOf(event(AFTER))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'staffIds', code: 'notOfTheOffice' }] },
  });
  expect(await occupiedOn(office, AFTER, outi)).toEqual([]);
  await event(LAST);
  expect(await occupiedOn(office, LAST, outi)).toEqual(['12.00-13.00 event']);
});

test('an event is not moved to a day after the last one of its staff, and comes back without who has left', async () => {
  const planned = await event(LAST);
  const later = await event(AFTER);
  await outiLeaves();
  const { requestId: _, ...moved } = eventInput(office, '12.00-13.00', { on: AFTER, staffIds: [outi] });
  expect(await refusalOf(siiri.events.update({ ...changeOf(planned), ...moved }))).toMatchObject({
    data: { problems: [{ field: 'staffIds', code: 'notOfTheOffice' }] },
  });
  const off = await siiri.events.cancel({ ...changeOf(later), reason: 'ei väkeä' });
  const back = await siiri.events.restore(changeOf(off));
  expect(back).toMatchObject({ state: 'planned', staff: [{ name: 'Outi Ohjaaja' }] });
  expect(await occupiedOn(office, AFTER, outi)).toEqual([]);
});

test('a consultation series takes nobody whose work here ends before its last day', async () => {
  await outiLeaves();
  expect(await refusalOf(series('2026-11-04'))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'participantIds', code: 'notOfTheOffice' }] },
  });
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual([]);
  await series(LAST);
  expect(await occupiedOn(office, LAST, outi)).toEqual(['8.00-9.00 consultation']);
});

test('a date of a series moved past the last working day takes the time of those who are still here', async () => {
  await series('2026-11-04');
  await outiLeaves();
  const { dates } = await siiri.consultations.list({ officeId: office.officeId });
  const [first] = dates;
  if (!first) throw new Error('No dates');
  const moved = await siiri.consultations.move({ ...changeOf(first), on: AFTER, ...stretch('8.00-9.00') });
  expect(moved).toMatchObject({ state: 'moved', on: AFTER, startMinute: at(8) });
  expect(await occupiedOn(office, AFTER, outi)).toEqual([]);
});
