import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

// A Wednesday at 11: the line (9.00–10.30) has closed, its recording time (until 11.30) goes on.
const TODAY = localDate('2026-10-21');
const THURSDAY = localDate('2026-10-22');
const FRIDAY = localDate('2026-10-23');

let office: TestOffice;
let manager: Client;
let outi: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8));
  manager = await office.as('Paula');
  outi = await office.idOf('Outi');
  for (const on of [TODAY, THURSDAY, FRIDAY]) await assign(on);
  office.time.set(TODAY, at(11));
});
afterEach(() => office.close());

const assign = (on: LocalDate) =>
  manager.dutyShifts.assign({
    ...once(),
    officeId: office.officeId,
    on,
    staffId: outi,
    deputyId: null,
    version: null,
  });
async function record(recordingMinutes: number) {
  const [stored] = await manager.offices.list();
  if (!stored) throw new Error('No office');
  const { municipalityCode: _, ...details } = stored;
  return manager.offices.update({ ...once(), ...details, recordingMinutes });
}
/** Something else of Outi's on one day. */
const meet = (on: LocalDate, weekday: Weekday, startMinute: ReturnType<typeof at>) =>
  manager.consultations.create({
    ...once(),
    officeId: office.officeId,
    name: 'Teams',
    adviserId: null,
    participantIds: [outi],
    weekday,
    startMinute,
    endMinute: at(13),
    everyWeeks: 1,
    validFromOn: on,
    validToOn: on,
  });
const duty = async (on: LocalDate) => {
  const [day] = await manager.dutyShifts.days({ officeId: office.officeId, from: on, to: on });
  return day?.shift && [day.shift.startMinute, day.shift.endMinute, day.shift.version];
};

test('a longer recording time is that of the duties already named, and its time is taken', async () => {
  expect((await record(90)).keptDuties).toEqual([]);
  expect(await duty(THURSDAY)).toEqual([at(9), at(12), 2]);
  expect(await occupiedOn(office, THURSDAY, outi)).toEqual(['9.00-12.00 duty-shift']);
  expect(await occupiedOn(office, TODAY, outi)).toEqual(['9.00-12.00 duty-shift']);
  expect(await audited(office, 'offices.update')).toEqual(['dutyShift', 'dutyShift', 'dutyShift', 'office']);
});

test('a shorter one gives the time back, none ends with the line', async () => {
  await record(30);
  expect(await occupiedOn(office, FRIDAY, outi)).toEqual(['9.00-11.00 duty-shift']);
  await record(0);
  expect(await occupiedOn(office, FRIDAY, outi)).toEqual(['9.00-10.30 duty-shift']);
  expect(await duty(FRIDAY)).toEqual([at(9), at(10, 30), 3]);
});

test('where it meets something else the duty stays whole with its earlier time, and the day is named', async () => {
  await meet(THURSDAY, 4, at(12));
  expect((await record(120)).keptDuties).toEqual([THURSDAY]);
  expect(await duty(THURSDAY)).toEqual([at(9), at(11, 30), 1]);
  expect(await occupiedOn(office, THURSDAY, outi)).toEqual([
    '9.00-11.30 duty-shift',
    '12.00-13.00 consultation',
  ]);
  expect(await duty(FRIDAY)).toEqual([at(9), at(12, 30), 2]);
});

test('a day that kept its time is not lost when hours are saved that leave it as it was', async () => {
  await meet(THURSDAY, 4, at(12));
  await record(120);
  await manager.serviceHours.save({
    ...once(),
    officeId: office.officeId,
    weekdays: [1, 2, 3, 4, 5],
    startMinute: at(9),
    endMinute: at(10, 30),
    validFromOn: THURSDAY,
  });
  expect(await duty(THURSDAY)).toEqual([at(9), at(11, 30), 1]);
  expect(await occupiedOn(office, THURSDAY, outi)).toContain('9.00-11.30 duty-shift');
});

test('a duty that is over today, and those gone by, keep the time they had', async () => {
  office.time.set(TODAY, at(11, 30));
  expect((await record(120)).keptDuties).toEqual([]);
  expect(await duty(TODAY)).toEqual([at(9), at(11, 30), 1]);
  expect(await duty(THURSDAY)).toEqual([at(9), at(12, 30), 2]);
  office.time.set(FRIDAY, at(8));
  await record(0);
  expect(await duty(THURSDAY)).toEqual([at(9), at(12, 30), 2]);
  expect(await duty(FRIDAY)).toEqual([at(9), at(10, 30), 3]);
});

test('a closed day keeps its names without any time', async () => {
  const closed = { kind: 'closed' as const, startMinute: null, endMinute: null, opensOnHoliday: false };
  const exception = await manager.serviceHours.saveException({
    ...once(),
    officeId: office.officeId,
    ...closed,
    fromOn: THURSDAY,
    toOn: THURSDAY,
    reason: 'koulutus',
    acceptedDuties: 1,
  });
  expect((await record(30)).keptDuties).toEqual([]);
  expect(await occupiedOn(office, THURSDAY, outi)).toEqual([]);
  await manager.serviceHours.removeException({ ...once(), id: exception.id });
  expect(await occupiedOn(office, THURSDAY, outi)).toEqual(['9.00-11.00 duty-shift']);
});

test('a save that leaves the recording time as it is touches no duty', async () => {
  await record(60);
  expect(await duty(THURSDAY)).toEqual([at(9), at(11, 30), 1]);
  expect(await audited(office, 'offices.update')).toEqual(['office']);
});
