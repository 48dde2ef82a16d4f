import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, audited, once, refusalOf, type Client } from '#tests/support/line.ts';

let office: TestOffice;
let manager: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-21', 11 * 60);
  manager = await office.as('Paula');
});
afterEach(() => office.close());

const save = (from: string, hours: { weekdays?: Weekday[]; startMinute?: number; endMinute?: number } = {}) =>
  manager.serviceHours.save({
    ...once(),
    officeId: office.officeId,
    weekdays: hours.weekdays ?? [1, 2, 3, 4, 5],
    startMinute: minuteOfDay(hours.startMinute ?? at(9)),
    endMinute: minuteOfDay(hours.endMinute ?? at(12)),
    validFromOn: localDate(from),
  });
const list = async () =>
  (await manager.serviceHours.list({ officeId: office.officeId })).map(
    ({ weekdays, endMinute, validFromOn, validToOn }) => ({
      weekdays: weekdays.join(''),
      endMinute,
      validFromOn,
      validToOn,
    }),
  );
const hoursOn = async (on: string) =>
  (await (await office.as('Outi')).calls.day({ officeId: office.officeId, on: localDate(on) })).hours;

test('a new version ends the one before it the day before, and old days keep theirs', async () => {
  const saved = await save('2026-11-02');
  expect(saved).toMatchObject({ validFromOn: '2026-11-02', validToOn: null, endMinute: at(12) });
  expect(await list()).toEqual([
    { weekdays: '12345', endMinute: at(10, 30), validFromOn: '2021-08-02', validToOn: '2026-11-01' },
    { weekdays: '12345', endMinute: at(12), validFromOn: '2026-11-02', validToOn: null },
  ]);
  expect(await hoursOn('2026-10-30')).toEqual({ startMinute: at(9), endMinute: at(10, 30) });
  expect(await hoursOn('2026-11-02')).toEqual({ startMinute: at(9), endMinute: at(12) });
  expect(await audited(office, 'serviceHours.save')).toEqual(['serviceHours']);
});

test('a version entered before one that was planned ends where that begins', async () => {
  await save('2027-01-01', { endMinute: at(13) });
  await save('2026-12-01', { endMinute: at(11) });
  expect((await list()).map(({ validFromOn, validToOn }) => [validFromOn, validToOn])).toEqual([
    ['2021-08-02', '2026-11-30'],
    ['2026-12-01', '2026-12-31'],
    ['2027-01-01', null],
  ]);
  expect(await hoursOn('2027-01-04')).toMatchObject({ endMinute: at(13) });
});

test('saved again for the same first day it corrects the weekdays it speaks of and leaves the others', async () => {
  await save('2026-11-02', { endMinute: at(12) });
  await save('2026-11-02', { weekdays: [5], endMinute: at(10) });
  expect(await hoursOn('2026-11-05')).toMatchObject({ endMinute: at(12) });
  expect(await hoursOn('2026-11-06')).toMatchObject({ endMinute: at(10) });
  await save('2026-11-02', { endMinute: at(11) });
  expect((await list()).filter(({ validFromOn }) => validFromOn === '2026-11-02')).toEqual([
    { weekdays: '12345', endMinute: at(11), validFromOn: '2026-11-02', validToOn: null },
  ]);
});

test('hours entered afterwards change what past calls were: the list and the report tell one story', async () => {
  const counsellor = await office.as('Outi');
  office.time.set(localDate('2026-10-20'), at(10, 50));
  const call = await answer(office, counsellor, 'resolved', { minutes: 20 });
  expect(call).toMatchObject({ time: 'outside', minutesAfterHours: 20 });
  office.time.set(localDate('2026-10-21'), at(8));
  await save('2026-10-19', { endMinute: at(11) });
  expect(await counsellor.calls.get({ id: call.id })).toEqual({
    ...call,
    time: 'inside',
    minutesAfterHours: 10,
  });
});

test('a closure entered afterwards makes its past calls calls of a closed day, and taking it away brings them back', async () => {
  const counsellor = await office.as('Outi');
  office.time.set(localDate('2026-10-20'), at(9, 10));
  const call = await answer(office, counsellor, 'resolved');
  office.time.set(localDate('2026-10-21'), at(8));
  const on = localDate('2026-10-20');
  const closure = await manager.offices.saveClosure({
    ...once(),
    officeId: office.officeId,
    fromOn: on,
    toOn: on,
    name: 'sähkökatko',
  });
  expect((await counsellor.calls.get({ id: call.id })).time).toBe('closed');
  await manager.offices.removeClosure({ ...once(), id: closure.id });
  expect(await counsellor.calls.get({ id: call.id })).toEqual(call);
});

test('what is wrong is said by field and nothing is saved', async () => {
  const before = await list();
  expect(await refusalOf(save('2026-11-02', { weekdays: [], startMinute: 541, endMinute: at(9) }))).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'weekdays', code: 'weekdaysMissing' },
        { field: 'startMinute', code: 'offGrid' },
        { field: 'endMinute', code: 'endNotAfterStart' },
      ],
    },
  });
  expect(await refusalOf(save('2200-01-01'))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'validFromOn', code: 'outsideCalendar' }] },
  });
  expect(await list()).toEqual(before);
});

test('only managers and administrators change the hours', async () => {
  for (const name of ['Siiri', 'Outi', 'Tiina', 'Kaisa']) {
    const client = await office.as(name);
    const attempt = client.serviceHours.save({
      ...once(),
      officeId: office.officeId,
      weekdays: [1],
      startMinute: at(9),
      endMinute: at(10),
      validFromOn: localDate('2026-11-02'),
    });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
});
