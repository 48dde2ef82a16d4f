import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { calendar, calendarBase64, event } from '#tests/support/calendars.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let outi: string;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

const wanted = (time: string, changes = {}) => ({
  officeId: office.officeId,
  name: 'Teams-konsultaatio',
  adviserId: office.adviserId,
  participantIds: [outi],
  weekday: 3 as Weekday,
  ...stretch(time),
  everyWeeks: 1,
  validFromOn: localDate('2026-10-21'),
  validToOn: localDate('2026-11-04'),
  ...changes,
});
const create = async (time: string, changes: object = {}, leaveOut: string[] = []) =>
  (await office.as('Siiri')).consultations.create({
    requestId: randomUUID(),
    ...wanted(time, changes),
    leaveOut: leaveOut.map(localDate),
  });
const giveDuty = async (on = WEDNESDAY) =>
  (await office.as('Paula')).dutyShifts.assign({
    requestId: randomUUID(),
    officeId: office.officeId,
    on,
    staffId: outi,
    deputyId: null,
    version: null,
  });
const dates = async () =>
  (await (await office.as('Siiri')).consultations.list({ officeId: office.officeId })).dates;

test('a series takes everybody’s time on each of its dates', async () => {
  const series = await create('8.00-9.00');
  expect(series).toMatchObject({
    adviser: { name: 'Kaisa Kelanen' },
    participants: [{ name: 'Outi Ohjaaja' }],
  });
  for (const on of ['2026-10-21', '2026-10-28', '2026-11-04'])
    for (const person of [outi, office.adviserId])
      expect(await occupiedOn(office, localDate(on), person)).toEqual(['8.00-9.00 consultation']);
  expect((await dates()).map(({ on, state }) => `${on} ${state}`)).toEqual([
    '2026-10-21 held',
    '2026-10-28 held',
    '2026-11-04 held',
  ]);
});

test('L15 a Teams consultation 8.30–9.30 given to the day’s counsellor: the clash is named before saving', async () => {
  await giveDuty();
  const siiri = await office.as('Siiri');
  const { clashes, dates: planned } = await siiri.consultations.check(wanted('8.30-9.30'));
  expect(planned).toHaveLength(3);
  expect(clashes).toEqual([
    {
      personId: outi,
      personName: 'Outi Ohjaaja',
      on: WEDNESDAY,
      startMinute: at(9),
      endMinute: at(11, 30),
      takenBy: 'duty-shift',
      byName: 'Paula Pääkäyttäjä',
    },
  ]);
  expect(await refusalOf(create('8.30-9.30'))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'duty-shift', byName: 'Paula Pääkäyttäjä', startMinute: at(9), endMinute: at(11, 30) },
  });
  // Nothing was saved, not even the dates and people that were free.
  expect(await dates()).toEqual([]);
  expect(await occupiedOn(office, localDate('2026-10-28'), outi)).toEqual([]);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([]);

  await create('8.30-9.30', {}, [WEDNESDAY]);
  expect((await dates()).map(({ on }) => on)).toEqual(['2026-10-28', '2026-11-04']);
});

test('L15 the other way round: a duty shift over a consultation names the consultation', async () => {
  await create('8.30-9.30');
  expect(await refusalOf(giveDuty())).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'consultation', byName: 'Siiri Sihteeri', startMinute: at(8, 30), endMinute: at(9, 30) },
  });
});

test('a day on which the office is closed has no consultation, and it is said beforehand', async () => {
  const range = { validFromOn: localDate('2027-01-04'), validToOn: localDate('2027-01-13') };
  const { dates: planned, closed } = await (
    await office.as('Siiri')
  ).consultations.check(wanted('8.00-9.00', range));
  expect(closed).toEqual(['2027-01-06']);
  expect(planned).toEqual(['2027-01-13']);
  await create('8.00-9.00', range);
  expect(await occupiedOn(office, localDate('2027-01-06'))).toEqual([]);
});

test('one date is moved, cancelled and held after all; the others stay', async () => {
  await create('8.00-9.00');
  const siiri = await office.as('Siiri');
  const [first] = await dates();
  if (!first) throw new Error('No dates');
  const moved = await siiri.consultations.move({
    ...changeOf(first),
    on: localDate('2026-10-22'),
    ...stretch('8.30-9.30'),
  });
  expect(moved).toMatchObject({ state: 'moved', plannedOn: '2026-10-21', on: '2026-10-22' });
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual([]);
  expect(await occupiedOn(office, localDate('2026-10-22'), outi)).toEqual(['8.30-9.30 consultation']);

  const cancelled = await siiri.consultations.cancel(changeOf(moved));
  expect(await occupiedOn(office, localDate('2026-10-22'), outi)).toEqual([]);
  const back = await siiri.consultations.restore(changeOf(cancelled));
  expect(back).toMatchObject({ state: 'moved', on: '2026-10-22' });
  expect(await occupiedOn(office, localDate('2026-10-22'))).toEqual(['8.30-9.30 consultation']);
  expect(await occupiedOn(office, localDate('2026-10-28'))).toEqual(['8.00-9.00 consultation']);
});

test('a date is not moved onto a closed day, and does not come back to one that has been closed meanwhile', async () => {
  await create('8.00-9.00');
  const siiri = await office.as('Siiri');
  const [first, second] = await dates();
  if (!first || !second) throw new Error('No dates');
  const independenceDay = { on: localDate('2026-12-06'), ...stretch('8.00-9.00') };
  const christmasEve = { on: localDate('2026-12-24'), ...stretch('8.00-9.00') };
  for (const time of [independenceDay, christmasEve])
    expect(await refusalOf(siiri.consultations.move({ ...changeOf(first), ...time }))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'on', code: 'officeClosed' }] },
    });
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['8.00-9.00 consultation']);

  const cancelled = await siiri.consultations.cancel(changeOf(second));
  await (
    await office.as('Paula')
  ).offices.saveClosure({
    requestId: randomUUID(),
    officeId: office.officeId,
    fromOn: second.on,
    toOn: second.on,
    name: 'muutto',
    decisions: [],
  });
  expect(await refusalOf(siiri.consultations.restore(changeOf(cancelled)))).toEqual({
    code: 'DAY_CLOSED',
    data: { why: 'own', name: 'muutto' },
  });
});

test('a move that meets a booking keeps the old time, and a restored date is refused when its time has gone', async () => {
  await create('8.00-9.00');
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const [first] = await dates();
  if (!first) throw new Error('No dates');
  expect(
    await refusalOf(siiri.consultations.move({ ...changeOf(first), on: WEDNESDAY, ...stretch('8.30-9.30') })),
  ).toMatchObject({ code: 'SLOT_TAKEN', data: { takenBy: 'booking' } });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['8.00-9.00 consultation', '9.00-9.30 booking']);
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['8.00-9.00 consultation']);

  const cancelled = await siiri.consultations.cancel(changeOf(first));
  await create('8.00-9.00', { validToOn: WEDNESDAY });
  expect(await refusalOf(siiri.consultations.restore(changeOf(cancelled)))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'consultation' },
  });
});

test('a series that ends early lets its later dates go; an older version of it is refused', async () => {
  const series = await create('8.00-9.00');
  const siiri = await office.as('Siiri');
  const ended = await siiri.consultations.end({ ...changeOf(series), lastOn: localDate('2026-10-28') });
  expect(ended.validToOn).toBe('2026-10-28');
  expect(await occupiedOn(office, localDate('2026-11-04'))).toEqual([]);
  expect(await occupiedOn(office, localDate('2026-10-28'))).toEqual(['8.00-9.00 consultation']);
  expect(await refusalOf(siiri.consultations.end({ ...changeOf(series), lastOn: WEDNESDAY }))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
  expect(
    await refusalOf(siiri.consultations.end({ ...changeOf(ended), lastOn: localDate('2026-11-04') })),
  ).toMatchObject({ data: { problems: [{ field: 'lastOn', code: 'afterSeries' }] } });
});

test('a series in the past or without dates, and people who are not here, are refused', async () => {
  expect(await refusalOf(create('8.00-9.00', { validFromOn: localDate('2026-10-12') }))).toMatchObject({
    data: { problems: [{ field: 'validFromOn', code: 'changesPast' }] },
  });
  expect(await refusalOf(create('8.00-9.00', { validToOn: WEDNESDAY }, [WEDNESDAY]))).toMatchObject({
    data: { problems: [{ field: 'validToOn', code: 'noDates' }] },
  });
  expect(await refusalOf(create('8.00-9.00', { adviserId: outi }))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(create('8.00-9.00', { participantIds: ['nobody'] }))).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('who may plan and who may only see: the counsellor and the adviser from Kela read, the manager plans', async () => {
  await create('8.00-9.00');
  for (const reader of ['Outi', 'Tiina', 'Kaisa']) {
    const person = await office.as(reader);
    expect((await person.consultations.list({ officeId: office.officeId })).dates).toHaveLength(3);
    expect(await refusalOf(person.consultations.check(wanted('8.00-9.00')))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const [first] = await dates();
    expect(
      await refusalOf(person.consultations.cancel(changeOf(first ?? { id: '', version: 1 }))),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
  }
  const paula = await office.as('Paula');
  const { clashes } = await paula.consultations.check(wanted('8.00-9.00'));
  // Two people on three dates have the first series.
  expect(clashes.map(({ takenBy, byName }) => `${takenBy} ${byName}`)).toEqual(
    Array.from({ length: 6 }, () => 'consultation Siiri Sihteeri'),
  );
});

test('the same request twice is one series, and every change is in the audit log', async () => {
  const siiri = await office.as('Siiri');
  const request = { requestId: randomUUID(), ...wanted('8.00-9.00'), leaveOut: [] };
  const series = await siiri.consultations.create(request);
  expect(await siiri.consultations.create(request)).toEqual(series);
  expect(await dates()).toHaveLength(3);
  const [first] = await dates();
  await siiri.consultations.cancel(changeOf(first ?? { id: '', version: 1 }));
  const log = await office.parts.store.read
    .selectFrom('audit_entry')
    .select(['operation', 'entity'])
    .where('operation', 'like', 'consultations.%')
    .orderBy('seq')
    .execute();
  expect(log).toEqual([
    { operation: 'consultations.create', entity: 'consultation-series' },
    { operation: 'consultations.cancel', entity: 'consultation' },
  ]);
});

test('a date gone by is history: it is neither moved nor called off, and an end leaves it as it was', async () => {
  const series = await create('8.00-9.00');
  const [first] = await dates();
  office.time.set(localDate('2026-10-26'));
  const siiri = await office.as('Siiri');
  const seen = changeOf(first ?? { id: '', version: 1 });
  expect(await refusalOf(siiri.consultations.cancel(seen))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  await siiri.consultations.end({ ...changeOf(series), lastOn: localDate('2026-10-26') });
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual(['8.00-9.00 consultation']);
  expect(await occupiedOn(office, localDate('2026-10-28'), outi)).toEqual([]);
  expect((await siiri.consultations.list({ officeId: office.officeId })).series).toHaveLength(1);
});

test('a consultation stands in the grid of the Kela day, and no client can be booked over it', async () => {
  await create('9.00-10.00');
  const siiri = await office.as('Siiri');
  const [day] = await siiri.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  expect(day?.slots.slice(0, 3).map(({ takenBy }) => takenBy?.kind)).toEqual([
    'consultation',
    'consultation',
    undefined,
  ]);
  expect(await refusalOf(siiri.bookings.book(bookInput(office, '9.30-10.00')))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'consultation', byName: 'Siiri Sihteeri' },
  });
});

test('an outside time that met a consultation takes the time when the date is called off', async () => {
  await create('8.00-9.00', { validToOn: WEDNESDAY });
  const siiri = await office.as('Siiri');
  const file = calendarBase64(calendar(event('UID:a', 'DTSTART:20261021T080000', 'DURATION:PT1H')));
  const { changes } = await siiri.outsideTimes.import({
    requestId: randomUUID(),
    adviserId: office.adviserId,
    file,
    releaseMissing: false,
  });
  expect(changes[0]?.conflicts).toMatchObject([{ kind: 'consultation', byName: 'Siiri Sihteeri' }]);
  const [first] = await dates();
  await siiri.consultations.cancel(changeOf(first ?? { id: '', version: 1 }));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['8.00-9.00 outside']);
  expect(await occupiedOn(office, WEDNESDAY, outi)).toEqual([]);
});
