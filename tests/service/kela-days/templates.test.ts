import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { localDate } from '#domain/time/local-date.ts';
import { month, monthRange } from '#domain/time/month.ts';
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

test('K6 slots grow from 30 to 45 minutes: earlier days stay, March’s bookings are listed and keep their times', async () => {
  const [manager, secretary] = [await office.as('Paula'), await office.as('Siiri')];
  const on = localDate('2027-03-03');
  await secretary.bookings.book(bookInput(office, '9.00-9.30', { on: localDate('2027-01-27') }));
  const booked = await secretary.bookings.book(bookInput(office, '9.30-10.00', { on }));
  const refused = await refusalOf(manager.kelaDays.saveTemplate(input('2027-02-01')));
  expect(refused).toMatchObject({
    code: 'MEETS_BOOKINGS',
    data: { bookings: [{ id: booked.id, why: 'offSlots' }] },
  });
  const { freeTimes } = refused.data as {
    freeTimes: { on: string; startMinute: number; endMinute: number }[];
  };
  // Beside the booking itself, in the slots as they would be.
  expect(written(freeTimes.filter((free) => free.on === on) as never).slice(0, 2)).toEqual([
    '10.30-11.15',
    '11.15-12.00',
  ]);
  expect(await validity()).toEqual([[30, '2021-02-03', null]]);
  const saved = await manager.kelaDays.saveTemplate({
    ...input('2027-02-01'),
    decisions: [{ choice: 'keep', bookingId: booked.id }],
  });
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

test('K10 the Kela day moves from Wednesday to Thursday from 1.9.: earlier Wednesdays stay, later ones end', async () => {
  const [manager, secretary] = [await office.as('Paula'), await office.as('Siiri')];
  const [wednesdays] = await manager.kelaDays.templates({ officeId: office.officeId });
  const kept = await secretary.bookings.book(bookInput(office, '9.00-9.30', { on: localDate('2027-08-25') }));
  const met = await secretary.bookings.book(bookInput(office, '9.00-9.30', { on: localDate('2027-09-08') }));
  const thursday = {
    ...input('2027-09-01', { weekday: 4, slotMinutes: 30 }),
    followsId: wednesdays?.id ?? '',
  };
  expect(await refusalOf(manager.kelaDays.saveTemplate(thursday))).toMatchObject({
    data: {
      bookings: [{ id: met.id, why: 'dayClosed' }],
      freeTimes: [{ on: '2027-09-09' }, {}, {}, {}, {}, {}],
    },
  });
  await manager.kelaDays.saveTemplate({
    ...thursday,
    requestId: randomUUID(),
    decisions: [
      {
        choice: 'move',
        bookingId: met.id,
        version: met.version,
        adviserId: office.adviserId,
        on: localDate('2027-09-09'),
        ...stretch('9.00-9.30'),
      },
    ],
  });
  expect(await slotsOf('2026-10-21')).toHaveLength(11);
  expect(await slotsOf('2027-08-25')).toHaveLength(11);
  expect(await slotsOf('2027-09-01')).toHaveLength(0);
  expect(await slotsOf('2027-08-26')).toHaveLength(0);
  expect(await slotsOf('2027-09-02')).toHaveLength(12);
  expect(await secretary.bookings.get({ id: kept.id })).toMatchObject({ state: 'booked' });
  const [toTell] = await secretary.cancelledDays.list({ officeId: office.officeId, on: null });
  expect(toTell).toMatchObject({ bookingId: met.id, movedTo: { on: '2027-09-09' }, state: 'open' });
});

test('K10 each month is counted by the days that were held in it', async () => {
  const manager = await office.as('Paula');
  const [wednesdays] = await manager.kelaDays.templates({ officeId: office.officeId });
  const thursday = input('2027-09-01', { weekday: 4, slotMinutes: 30 });
  await manager.kelaDays.saveTemplate({ ...thursday, followsId: wednesdays?.id ?? '' });
  office.time.set(localDate('2027-10-01'));
  const planned = async (of: string) => {
    const { report } = await manager.statistics.report({
      officeId: office.officeId,
      period: monthRange(month(of)),
    });
    return report.rows.filter(({ kela }) => kela.planned > 0).map(({ on, kela }) => [on, kela.planned]);
  };
  expect(await planned('2027-08')).toEqual(['04', '11', '18', '25'].map((day) => [`2027-08-${day}`, 11]));
  expect(await planned('2027-09')).toEqual(
    ['02', '09', '16', '23', '30'].map((day) => [`2027-09-${day}`, 12]),
  );
});

test('a version may have a last day of its own, and meets what is booked after it', async () => {
  const [manager, secretary] = [await office.as('Paula'), await office.as('Siiri')];
  const last = input('2026-10-26', { slotMinutes: 30, breaks: [stretch('11.30-12.00')] });
  const ending = { ...last, validToOn: localDate('2026-12-16') };
  const met = await secretary.bookings.book(bookInput(office, '9.00-9.30', { on: localDate('2026-12-23') }));
  await secretary.bookings.book(bookInput(office, '9.00-9.30', { on: localDate('2026-12-16') }));
  expect(await refusalOf(manager.kelaDays.saveTemplate(ending))).toMatchObject({
    data: { bookings: [{ id: met.id, why: 'dayClosed' }] },
  });
  await manager.kelaDays.saveTemplate({ ...ending, decisions: [{ choice: 'keep', bookingId: met.id }] });
  expect(await slotsOf('2026-12-16')).toHaveLength(11);
  expect(await slotsOf('2026-12-23')).toHaveLength(0);
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
