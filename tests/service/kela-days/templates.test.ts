import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { stretch, written } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const input = (validFromOn: string, changes: Partial<KelaTemplate> = {}) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  adviserId: office.adviserId,
  weekday: 3 as const,
  ...stretch('9.00-15.00'),
  slotMinutes: 45,
  bufferMinutes: 0,
  everyWeeks: 1,
  validFromOn: localDate(validFromOn),
  ...changes,
  breaks: [...(changes.breaks ?? [])],
});
const validity = async () =>
  (await (await office.as('Paula')).kelaDays.templates({ officeId: office.officeId })).map(
    ({ slotMinutes, validFromOn, validToOn }) => [slotMinutes, validFromOn, validToOn],
  );
const slotsOf = async (on: string) => {
  const secretary = await office.as('Siiri');
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: localDate(on) });
  return written(day?.slots ?? []);
};

test('K6 slots grow from 30 to 45 minutes from a date: earlier days and bookings already made stay', async () => {
  const [manager, secretary] = [await office.as('Paula'), await office.as('Siiri')];
  const on = localDate('2027-03-03');
  const booked = await secretary.bookings.book(bookInput(office, '9.30-10.00', { on }));
  const saved = await manager.kelaDays.saveTemplate(input('2027-02-01'));
  expect(saved).toMatchObject({ slotMinutes: 45, validToOn: null, adviserName: 'Kaisa Kelanen', version: 1 });
  expect(await validity()).toEqual([
    [30, '2021-02-03', '2027-01-31'],
    [45, '2027-02-01', null],
  ]);
  expect((await slotsOf('2027-01-27')).slice(0, 2)).toEqual(['9.00-9.30', '9.30-10.00']);
  expect((await slotsOf('2027-02-03')).slice(0, 2)).toEqual(['9.00-9.45', '9.45-10.30']);
  expect(await secretary.bookings.get({ id: booked.id })).toEqual(booked);
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on });
  expect(day?.slots.filter(({ free }) => !free)).toHaveLength(2);
});

test('K10 another weekday begins while the earlier Wednesdays stay as they were', async () => {
  const manager = await office.as('Paula');
  await manager.kelaDays.saveTemplate(input('2027-09-01', { weekday: 4, slotMinutes: 30 }));
  expect(await slotsOf('2026-10-21')).toHaveLength(11);
  expect(await slotsOf('2027-08-26')).toHaveLength(0);
  expect(await slotsOf('2027-09-02')).toHaveLength(12);
});

test('a version saved again for the same day takes the place of the first, and lasts to the eve of the next', async () => {
  const manager = await office.as('Paula');
  await manager.kelaDays.saveTemplate(input('2027-06-01', { slotMinutes: 60 }));
  await manager.kelaDays.saveTemplate(input('2027-02-01', { breaks: [stretch('11.30-12.00')] }));
  await manager.kelaDays.saveTemplate(input('2027-02-01', { slotMinutes: 20 }));
  expect(await validity()).toEqual([
    [30, '2021-02-03', '2027-01-31'],
    [20, '2027-02-01', '2027-05-31'],
    [60, '2027-06-01', null],
  ]);
});

test('days gone by are frozen, but days before the first template may be filled in', async () => {
  const manager = await office.as('Paula');
  expect(await refusalOf(manager.kelaDays.saveTemplate(input('2026-10-14')))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'validFromOn', code: 'changesPast' }] },
  });
  await manager.kelaDays.saveTemplate(input('2020-02-05'));
  await manager.kelaDays.saveTemplate(input('2026-10-20'));
  expect(await validity()).toEqual([
    [45, '2020-02-05', '2021-02-02'],
    [30, '2021-02-03', '2026-10-19'],
    [45, '2026-10-20', null],
  ]);
});

test('every second week', async () => {
  const manager = await office.as('Paula');
  await manager.kelaDays.saveTemplate(input('2026-10-26', { everyWeeks: 2 }));
  expect(await slotsOf('2026-10-28')).toHaveLength(8);
  expect(await slotsOf('2026-11-04')).toHaveLength(0);
  expect(await slotsOf('2026-11-11')).toHaveLength(8);
});

test('what can’t be a template is refused with every reason, and somebody who is no adviser', async () => {
  const manager = await office.as('Paula');
  const wrong = input('2027-02-01', { slotMinutes: 7, everyWeeks: 0, ...stretch('9.02-15.00') });
  expect(await refusalOf(manager.kelaDays.saveTemplate(wrong))).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'startMinute', code: 'offGrid' },
        { field: 'slotMinutes', code: 'slotLengthNotAllowed' },
        { field: 'everyWeeks', code: 'everyWeeksNotAllowed' },
      ],
    },
  });
  const adviserId = await office.idOf('Siiri');
  expect(await refusalOf(manager.kelaDays.saveTemplate(input('2027-02-01', { adviserId })))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'adviser' },
  });
  expect(await validity()).toEqual([[30, '2021-02-03', null]]);
});

test('a secretary reads the templates and does not change them', async () => {
  const secretary = await office.as('Siiri');
  expect(await secretary.kelaDays.templates({ officeId: office.officeId })).toMatchObject([
    { weekday: 3, slotMinutes: 30, breaks: [stretch('11.30-12.00')] },
  ]);
  expect(await refusalOf(secretary.kelaDays.saveTemplate(input('2027-02-01')))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
