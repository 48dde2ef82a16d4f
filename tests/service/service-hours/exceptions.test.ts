import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, audited, once, refusalOf, type Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');
const NEXT = localDate('2026-10-22');

let office: TestOffice;
let manager: Client;
let counsellor: Client;
let outi: string;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8));
  manager = await office.as('Paula');
  counsellor = await office.as('Outi');
  outi = await office.idOf('Outi');
});
afterEach(() => office.close());

const closed = { kind: 'closed' as const, startMinute: null, endMinute: null };
const hours = (from: number, to: number) =>
  ({ kind: 'other-hours', startMinute: at(from), endMinute: at(to) }) as const;
const details = (fromOn: LocalDate, what: typeof closed | ReturnType<typeof hours>, toOn = fromOn) => ({
  officeId: office.officeId,
  ...what,
  fromOn,
  toOn,
  reason: 'koulutuspäivä',
  opensOnHoliday: false,
});
const save = (wanted: ReturnType<typeof details>, acceptedDuties = 0) =>
  manager.serviceHours.saveException({ ...once(), ...wanted, acceptedDuties });
const assign = (on: LocalDate) =>
  manager.dutyShifts.assign({
    ...once(),
    officeId: office.officeId,
    on,
    staffId: outi,
    deputyId: null,
    version: null,
  });
const lineOn = (on: LocalDate) => counsellor.calls.day({ officeId: office.officeId, on });
const list = () => manager.serviceHours.exceptions({ officeId: office.officeId, from: TODAY });

test('an exception for today is in force at once', async () => {
  await save(details(TODAY, hours(8, 9)));
  expect((await lineOn(TODAY)).hours).toEqual({ startMinute: at(8), endMinute: at(9) });
  expect((await answer(office, counsellor, 'resolved')).time).toBe('inside');
  expect(await list()).toMatchObject([{ fromOn: TODAY, reason: 'koulutuspäivä' }]);
  expect(await audited(office, 'serviceHours.saveException')).toEqual(['service-hours-exception']);
});

test('L4 a closed day reads its own reason, and its calls are calls of a closed day', async () => {
  office.time.set(TODAY, at(9, 10));
  const call = await answer(office, counsellor, 'resolved');
  await save(details(TODAY, closed));
  expect(await lineOn(TODAY)).toMatchObject({
    hours: null,
    closed: { why: 'line-exception', name: 'koulutuspäivä' },
  });
  expect((await counsellor.calls.get({ id: call.id })).time).toBe('closed');
});

test('a duty it meets is named before it is saved; closed, the person has the time back', async () => {
  await assign(NEXT);
  const wanted = details(NEXT, closed);
  expect(await manager.serviceHours.checkException(wanted)).toEqual({
    duties: [{ on: NEXT, staffName: 'Outi Ohjaaja', becomes: 'free' }],
    clashes: [],
  });
  expect(await refusalOf(save(wanted))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'acceptedDuties', code: 'meetsDuties' }] },
  });
  expect(await list()).toEqual([]);
  const saved = await save(wanted, 1);
  expect(await occupiedOn(office, NEXT, outi)).toEqual([]);
  const [day] = await manager.dutyShifts.days({ officeId: office.officeId, from: NEXT, to: NEXT });
  expect(day).toMatchObject({ state: 'closed', shift: null, closed: { why: 'line-exception' } });
  await manager.serviceHours.removeException({ ...once(), id: saved.id });
  expect(await occupiedOn(office, NEXT, outi)).toEqual(['9.00-11.30 duty-shift']);
  expect((await lineOn(NEXT)).dutyShift).toMatchObject({ staffName: 'Outi Ohjaaja' });
});

test('other hours move the duty with its recording time, also when the version changes', async () => {
  await assign(NEXT);
  const wanted = details(NEXT, hours(12, 14));
  expect((await manager.serviceHours.checkException(wanted)).duties).toMatchObject([{ becomes: 'moved' }]);
  await save(wanted, 1);
  expect(await occupiedOn(office, NEXT, outi)).toEqual(['12.00-15.00 duty-shift']);
  await assign(localDate('2026-11-03'));
  await manager.serviceHours.save({
    ...once(),
    officeId: office.officeId,
    weekdays: [2],
    startMinute: at(10),
    endMinute: at(11),
    validFromOn: localDate('2026-11-02'),
  });
  expect(await occupiedOn(office, localDate('2026-11-03'), outi)).toEqual(['10.00-12.00 duty-shift']);
});

test('L15 hours that meet something else of who has the duty are refused, naming it', async () => {
  await assign(NEXT);
  await manager.consultations.create({
    ...once(),
    officeId: office.officeId,
    name: 'Teams',
    adviserId: null,
    participantIds: [outi],
    weekday: 4,
    startMinute: at(8, 30),
    endMinute: at(9),
    everyWeeks: 1,
    validFromOn: NEXT,
    validToOn: NEXT,
  });
  const clash = { staffName: 'Outi Ohjaaja', on: NEXT, takenBy: 'consultation', startMinute: at(8, 30) };
  const wanted = details(NEXT, hours(8, 10));
  expect((await manager.serviceHours.checkException(wanted)).clashes).toMatchObject([clash]);
  expect(await refusalOf(save(wanted, 1))).toMatchObject({
    code: 'PEOPLE_TAKEN',
    data: { clashes: [clash] },
  });
  expect(await list()).toEqual([]);
});

test('an own closure of the office frees the duty of its day too', async () => {
  await assign(NEXT);
  const closure = await manager.offices.saveClosure({
    ...once(),
    officeId: office.officeId,
    fromOn: NEXT,
    toOn: NEXT,
    name: 'muutto',
  });
  expect(await occupiedOn(office, NEXT, outi)).toEqual([]);
  await manager.offices.removeClosure({ ...once(), id: closure.id });
  expect(await occupiedOn(office, NEXT, outi)).toEqual(['9.00-11.30 duty-shift']);
});

test('taken away, it ends yesterday: the days gone by keep it, and then it is past', async () => {
  const saved = await save(details(TODAY, hours(12, 14), NEXT));
  office.time.set(NEXT, at(8));
  await manager.serviceHours.removeException({ ...once(), id: saved.id });
  expect((await lineOn(TODAY)).hours).toEqual({ startMinute: at(12), endMinute: at(14) });
  expect((await lineOn(NEXT)).hours).toEqual({ startMinute: at(9), endMinute: at(10, 30) });
  expect(await refusalOf(manager.serviceHours.removeException({ ...once(), id: saved.id }))).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
    data: { state: 'past' },
  });
});

test('on closed days alone it asks whether the line answers; a text with an identity code is refused', async () => {
  const eve = localDate('2026-12-24');
  expect(await refusalOf(save(details(eve, hours(9, 10))))).toMatchObject({
    data: { problems: [{ field: 'opensOnHoliday', code: 'lineClosedDay' }] },
  });
  await save({ ...details(eve, hours(9, 10)), opensOnHoliday: true });
  expect((await lineOn(eve)).hours).toEqual({ startMinute: at(9), endMinute: at(10) });
  const named = { ...details(NEXT, closed), reason: 'asiakas 010190-900P' };
  expect(await refusalOf(save(named))).toMatchObject({ code: 'IDENTITY_CODE_IN_TEXT' });
  expect(await refusalOf(save(details(NEXT, closed, TODAY)))).toMatchObject({
    data: { problems: [{ field: 'toOn', code: 'rangeReversed' }] },
  });
});

test('a repeated request has one effect, and only settings’ roles may', async () => {
  const request = { ...once(), ...details(NEXT, closed), acceptedDuties: 0 };
  expect(await manager.serviceHours.saveException(request)).toEqual(
    await manager.serviceHours.saveException(request),
  );
  expect(await list()).toHaveLength(1);
  expect(await refusalOf(counsellor.serviceHours.saveException({ ...request, ...once() }))).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
