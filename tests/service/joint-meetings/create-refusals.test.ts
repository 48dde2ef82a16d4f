import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MeetingDetails } from '#contract/joint-meetings.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = '2026-10-21';
let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const create = async (changes: Partial<MeetingDetails>, times: readonly MeetingTime[] = [nine()]) =>
  siiri.jointMeetings.create(await meetingInput(office, times, changes));
const nine = () => meetingTime(DAY, '9.00-10.00');
const refused = async (changes: Partial<MeetingDetails>, times?: readonly MeetingTime[]) => {
  const { code, data } = await refusalOf(create(changes, times));
  expect(code).toBe('INVALID_INPUT');
  return (data as { problems: { field: string; code: string }[] }).problems.map(
    (problem) => `${problem.field} ${problem.code}`,
  );
};
const nobodyLostTime = async () => {
  for (const name of ['Kaisa', 'Tiina', 'Outi']) expect(await busyOn(office, name, DAY)).toEqual([]);
  expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
};
const staff = (staffId: string) => ({ staffId, name: '', organisation: '' });
const outside = (name: string, organisation = '') => ({ staffId: null, name, organisation });

describe('who and what', () => {
  test('H6 everything that is wrong is said at once, the permission among it', async () => {
    expect(
      await refused({
        clientLabel: '',
        clientPhone: 'naapuri',
        permission: null,
        adviserId: await office.idOf('Outi'),
        keyWorkerId: 'nobody',
        others: [outside('')],
      }),
    ).toEqual([
      'clientLabel missing',
      'clientPhone notAPhoneNumber',
      'permission.scope noPermissionToInvite',
      'adviserId notKelaAdviser',
      'keyWorkerId notOfTheOffice',
      'others.0.name missing',
      // Outi has no hours with clients, so the day is not hers either.
      'on dayClosed',
    ]);
    await nobodyLostTime();
  });

  test('nobody is in it twice: as adviser and own worker, or asked along again', async () => {
    const outi = await office.idOf('Outi');
    const tiina = await office.idOf('Tiina');
    expect(await refused({ keyWorkerId: office.adviserId })).toEqual(['keyWorkerId alreadyTakesPart']);
    expect(
      await refused({ others: [staff(outi), staff(outi), staff(tiina), staff(office.adviserId)] }),
    ).toEqual([
      'others.1.staffId alreadyTakesPart',
      'others.2.staffId alreadyTakesPart',
      'others.3.staffId alreadyTakesPart',
    ]);
    await nobodyLostTime();
  });

  test('one whose work here ends is asked to a meeting of the last day, not to one after it', async () => {
    const outi = await office.idOf('Outi');
    await office.parts.store.write((db) =>
      db
        .updateTable('staff_member')
        .set({ active_to_on: localDate('2026-10-28') })
        .where('id', '=', outi)
        .execute(),
    );
    const others = [staff(outi)];
    const next = meetingTime('2026-11-04', '9.00-10.00');
    expect(await refused({ others }, [nine(), next])).toEqual(['others.0.staffId notOfTheOffice']);
    expect(await refused({ keyWorkerId: outi }, [next])).toEqual(['keyWorkerId notOfTheOffice']);
    expect(await create({ others }, [meetingTime('2026-10-28', '9.00-10.00')])).toHaveLength(1);
  });

  test.each([
    ['clientLabel', { clientLabel: 'Aino 010190-900P' }],
    ['clientPhone', { clientPhone: '010190-900P' }],
    ['place', { place: 'huone 010190-900P' }],
    ['noteToKela', { noteToKela: 'hetu 010190-900P' }],
    ['permission.scope', { permission: { scope: '010190-900P', givenOn: localDate('2026-10-19') } }],
    ['name', { others: [outside('Aino 010190-900P')] }],
    ['organisation', { others: [outside('Velma', '010190-900P')] }],
  ])('an identity code in %s keeps everything from being saved', async (field, changes) => {
    expect(await refusalOf(create(changes))).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field } });
    await nobodyLostTime();
  });

  test('an office that is not there', async () => {
    const input = { ...(await meetingInput(office, [nine()])), officeId: 'nowhere' };
    expect(await refusalOf(siiri.jointMeetings.create(input))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
    expect(await refusalOf(siiri.jointMeetings.list({ officeId: 'nowhere' }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'office' },
    });
  });
});

describe('when', () => {
  test.each([
    ['2026-10-21', '9.02-10.00', ['startMinute offGrid']],
    ['2026-10-21', '9.00-10.03', ['endMinute offGrid']],
    ['2026-10-21', '10.00-9.00', ['endMinute endNotAfterStart']],
    ['2026-10-21', '9.00-9.00', ['endMinute endNotAfterStart']],
    ['2026-10-21', '8.55-9.30', ['startMinute outsideHours']],
    ['2026-10-21', '14.30-15.05', ['startMinute outsideHours']],
    ['2026-10-21', '11.00-12.30', ['startMinute outsideHours']],
    ['2026-10-22', '9.00-10.00', ['on dayClosed']],
    ['2027-01-06', '9.00-10.00', ['on dayClosed']],
    ['2026-10-14', '9.00-10.00', ['on timeGone']],
    ['2100-01-06', '9.00-10.00', ['on outsideCalendar']],
  ])('%s %s is refused', async (on, range, problems) => {
    expect(await refused({}, [meetingTime(on, range)])).toEqual(problems);
    expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
  });

  test('one that is going on is made until its last minute', async () => {
    office.time.set(localDate(DAY), at(9, 59));
    expect(await create({})).toHaveLength(1);
    office.time.set(localDate(DAY), at(11));
    expect(await refused({}, [meetingTime(DAY, '10.00-11.00')])).toEqual(['on timeGone']);
  });

  test('two of a series that meet are refused, two that touch are made, in the order of time', async () => {
    expect(await refused({}, [meetingTime(DAY, '9.30-10.30'), nine()])).toEqual(['times alreadyTakesPart']);
    const made = await create({}, [meetingTime(DAY, '10.00-11.00'), nine()]);
    expect(made.map(({ startMinute, seriesNo, seriesOf }) => [startMinute, seriesNo, seriesOf])).toEqual([
      [at(9), 1, 2],
      [at(10), 2, 2],
    ]);
  });

  test('K16 Wednesdays over both changes of the clock and a 53rd week keep their wall time', async () => {
    const days = ['2026-10-21', '2026-10-28', '2026-12-30', '2027-03-24', '2027-03-31'];
    const made = await create(
      {},
      days.map((on) => meetingTime(on, '9.00-10.00')),
    );
    expect(made.map(({ on }) => on)).toEqual(days);
    for (const on of days) expect(await busyOn(office, 'Tiina', on)).toEqual(['9.00-10.00 meeting']);
  });
});

test('H6 the same request id for something else than the first is no new meeting', async () => {
  const requestId = randomUUID();
  const input = { ...(await meetingInput(office, [nine()])), requestId };
  const first = await siiri.jointMeetings.create(input);
  const other = { ...input, clientLabel: 'toinen', times: [meetingTime(DAY, '12.00-13.00')] };
  expect(await siiri.jointMeetings.create(other)).toEqual(first);
  const [made] = first;
  expect(await refusalOf(siiri.jointMeetings.restore({ requestId, id: made?.id ?? '', version: 1 }))).toEqual(
    { code: 'INVALID_INPUT', data: { problems: [{ field: 'requestId', code: 'reused' }] } },
  );
  expect(await busyOn(office, 'Kaisa', DAY)).toEqual(['9.00-10.00 meeting']);
});
