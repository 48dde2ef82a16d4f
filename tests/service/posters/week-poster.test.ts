import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY);
});
afterEach(() => office.close());

async function week(on: LocalDate) {
  const siiri = await office.as('Siiri');
  return siiri.posters.week({ officeId: office.officeId, on });
}
const exception = (
  kind: 'closed' | 'other-hours' | 'extra-day',
  on: LocalDate,
  hours?: string,
  opensOnHoliday = false,
) => ({
  requestId: randomUUID(),
  officeId: office.officeId,
  adviserId: null,
  kind,
  fromOn: on,
  toOn: on,
  ...(hours === undefined ? { startMinute: null, endMinute: null } : stretch(hours)),
  slotMinutes: null,
  reason: 'Kaisa sairaana',
  opensOnHoliday,
});

test('an ordinary week: Monday to Sunday, the Kela day with its break, the line on working days', async () => {
  const { days, nextKelaDay } = await week(localDate('2026-10-25'));
  expect(days.map(({ on }) => on)).toEqual([
    '2026-10-19',
    '2026-10-20',
    '2026-10-21',
    '2026-10-22',
    '2026-10-23',
    '2026-10-24',
    '2026-10-25',
  ]);
  expect(days.map(({ kela }) => kela.kind).join(' ')).toBe('none none open none none none none');
  expect(days[2]?.kela).toEqual({ kind: 'open', hours: [stretch('9.00-11.30'), stretch('12.00-15.00')] });
  expect(days.map(({ line }) => line.kind).join(' ')).toBe('open open open open open none none');
  expect(nextKelaDay).toMatchObject({ on: '2026-10-28' });
});

test('an exception of the week is on the poster, without its reason', async () => {
  const siiri = await office.as('Siiri');
  await siiri.kelaDays.saveException(exception('closed', localDate('2026-10-28')));
  await siiri.kelaDays.saveException(exception('other-hours', localDate('2026-11-04'), '12.00-14.00'));
  const closed = await week(localDate('2026-10-28'));
  expect(closed.days[2]?.kela).toEqual({ kind: 'closed', holiday: null });
  expect(JSON.stringify(closed)).not.toContain('sairaana');
  expect(closed.nextKelaDay).toEqual({ on: '2026-11-04', hours: [stretch('12.00-14.00')] });
  expect((await week(localDate('2026-11-04'))).days[2]?.kela).toEqual({
    kind: 'open',
    hours: [stretch('12.00-14.00')],
  });
});

test('a week in which the office is closed says so of both services, holidays by name', async () => {
  const paula = await office.as('Paula');
  await paula.offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: localDate('2026-12-21'),
    toOn: localDate('2026-12-23'),
    name: 'Muutto',
  });
  const { days } = await week(localDate('2026-12-21'));
  expect(days.map(({ kela }) => kela.kind).join(' ')).toBe('none none closed none none none none');
  expect(days.map(({ line }) => line)).toEqual([
    { kind: 'closed', holiday: null },
    { kind: 'closed', holiday: null },
    { kind: 'closed', holiday: null },
    { kind: 'closed', holiday: 'christmas-eve' },
    { kind: 'closed', holiday: 'christmas-day' },
    { kind: 'none' },
    { kind: 'none' },
  ]);
  expect(JSON.stringify(days)).not.toContain('Muutto');
});

test('an extra day is on the poster, and a holiday on which the office really opens', async () => {
  const siiri = await office.as('Siiri');
  await siiri.kelaDays.saveException(exception('extra-day', localDate('2026-10-23'), '12.00-14.00'));
  expect((await week(localDate('2026-10-23'))).days[4]?.kela).toEqual({
    kind: 'open',
    hours: [stretch('12.00-14.00')],
  });
  const epiphany = localDate('2027-01-06');
  expect((await week(epiphany)).days[2]?.kela).toEqual({ kind: 'closed', holiday: 'epiphany' });
  await siiri.kelaDays.saveException(exception('extra-day', epiphany, '9.00-11.00', true));
  expect((await week(epiphany)).days[2]?.kela).toEqual({ kind: 'open', hours: [stretch('9.00-11.00')] });
});

test('two advisers on the same day are the hours in which one of them is there', async () => {
  const paula = await office.as('Paula');
  const second = await paula.staff.create({
    requestId: randomUUID(),
    name: 'Toinen Neuvoja',
    title: '',
    roles: ['kelaAdviser'],
  });
  await paula.kelaDays.saveTemplate({
    requestId: randomUUID(),
    officeId: office.officeId,
    adviserId: second.id,
    weekday: 3,
    ...stretch('11.00-16.00'),
    slotMinutes: 30,
    bufferMinutes: 0,
    breaks: [],
    everyWeeks: 2,
    validFromOn: localDate('2026-10-26'),
  });
  const hoursOf = async (on: string) => (await week(localDate(on))).days[2]?.kela;
  const alone = [stretch('9.00-11.30'), stretch('12.00-15.00')];
  expect(await hoursOf('2026-10-28')).toEqual({ kind: 'open', hours: [stretch('9.00-16.00')] });
  expect(await hoursOf('2026-11-04')).toEqual({ kind: 'open', hours: alone });
});

test('new hours of the line are on the poster from their day on', async () => {
  const paula = await office.as('Paula');
  await paula.serviceHours.save({
    requestId: randomUUID(),
    officeId: office.officeId,
    weekdays: [1, 2, 3, 4],
    ...stretch('10.00-12.00'),
    validFromOn: localDate('2026-10-28'),
  });
  const { days } = await week(localDate('2026-10-28'));
  const open = (hours: string) => ({ kind: 'open', hours: [stretch(hours)] });
  expect(days.map(({ line }) => line).slice(0, 5)).toEqual([
    open('9.00-10.30'),
    open('9.00-10.30'),
    open('10.00-12.00'),
    open('10.00-12.00'),
    { kind: 'none' },
  ]);
});

test('a week whose holidays are not known is refused', async () => {
  expect(await refusalOf(week(localDate('2199-10-21')))).toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'on', code: 'outsideCalendar' }] },
  });
});

test('a holiday closes no weekday that newer hours of the line have left out', async () => {
  const paula = await office.as('Paula');
  await paula.serviceHours.save({
    requestId: randomUUID(),
    officeId: office.officeId,
    weekdays: [1, 2],
    ...stretch('12.00-14.00'),
    validFromOn: localDate('2026-12-01'),
  });
  const { days } = await week(localDate('2026-12-21'));
  expect(days.map(({ line }) => line.kind).join(' ')).toBe('open open none none none none none');
});
