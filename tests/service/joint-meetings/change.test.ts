import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const DAY = '2026-10-21';
const NEXT = '2026-10-28';

let office: TestOffice;
let siiri: Awaited<ReturnType<TestOffice['as']>>;
let meeting: JointMeeting;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  siiri = await office.as('Siiri');
  const others = [{ staffId: await office.idOf('Outi'), name: '', organisation: '' }];
  const [made] = await siiri.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.30')], { others }),
  );
  if (!made) throw new Error('One meeting was made');
  meeting = made;
});
afterEach(() => office.close());

const idIn = (of: JointMeeting, firstName: string) =>
  of.participants.find(({ name }) => name.startsWith(firstName))?.id ?? '';
const historyOf = async ({ id }: JointMeeting) =>
  (await siiri.jointMeetings.get({ id })).history.map(({ kind }) => kind);

describe('moving', () => {
  test('takes the new time before the old is let go, onto a part of itself too, and keeps the old in the history', async () => {
    const moved = await siiri.jointMeetings.move({
      ...changeOf(meeting),
      ...meetingTime(DAY, '10.00-11.30'),
      way: 'video',
      place: '',
    });
    expect(moved).toMatchObject({ ...stretch('10.00-11.30'), way: 'video', version: 2 });
    for (const name of ['Kaisa', 'Tiina', 'Outi'])
      expect(await busyOn(office, name, DAY)).toEqual(['10.00-11.30 meeting']);
    const { history } = await siiri.jointMeetings.get({ id: meeting.id });
    expect(history).toMatchObject([
      { kind: 'made', from: null },
      { kind: 'moved', byName: 'Siiri Sihteeri', from: { on: DAY, ...stretch('9.00-10.30') } },
    ]);
  });

  test('to a time that one has not got leaves everything as it was, and names the one', async () => {
    await siiri.bookings.book(bookInput(office, '10.00-10.30', { on: localDate(NEXT) }));
    const move = siiri.jointMeetings.move({
      ...changeOf(meeting),
      ...meetingTime(NEXT, '9.00-10.30'),
      way: 'office',
      place: '',
    });
    expect(await refusalOf(move)).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ staffName: 'Kaisa Kelanen', takenBy: 'booking', on: NEXT }] },
    });
    expect(await busyOn(office, 'Outi', DAY)).toEqual(['9.00-10.30 meeting']);
    expect(await busyOn(office, 'Outi', NEXT)).toEqual([]);
  });

  test('only the place: no new time, no line of the history, a new version', async () => {
    const same = meetingTime(DAY, '9.00-10.30');
    const moved = await siiri.jointMeetings.move({
      ...changeOf(meeting),
      ...same,
      way: 'office',
      place: 'huone 7',
    });
    expect([moved.place, moved.version]).toEqual(['huone 7', 2]);
    expect(await historyOf(meeting)).toEqual(['made']);
  });

  test('its own time is no clash when other times are looked for', async () => {
    const [checked] = await siiri.jointMeetings.check({
      officeId: office.officeId,
      adviserId: office.adviserId,
      staffIds: [await office.idOf('Tiina')],
      times: [meetingTime(DAY, '9.30-11.00')],
      meetingId: meeting.id,
    });
    expect(checked?.clashes).toEqual([]);
  });
});

describe('cancelling', () => {
  test('frees everybody, keeps party and reason, and coming back takes them all again', async () => {
    const cancelled = await siiri.jointMeetings.cancel({
      ...changeOf(meeting),
      party: 'client',
      reason: 'sairastui',
    });
    expect(cancelled).toMatchObject({
      state: 'cancelled',
      cancellation: { party: 'client', reason: 'sairastui', late: false, byName: 'Siiri Sihteeri' },
    });
    for (const name of ['Kaisa', 'Tiina', 'Outi']) expect(await busyOn(office, name, DAY)).toEqual([]);
    const restored = await siiri.jointMeetings.restore(changeOf(cancelled));
    expect(restored).toMatchObject({ state: 'planned', cancellation: null });
    expect(await busyOn(office, 'Outi', DAY)).toEqual(['9.00-10.30 meeting']);
    expect(await historyOf(meeting)).toEqual(['made', 'cancelled', 'restored']);
  });

  test('without a reason it is not done; on its own day it is late', async () => {
    expect(
      await refusalOf(
        siiri.jointMeetings.cancel({ ...changeOf(meeting), party: 'organisation', reason: ' ' }),
      ),
    ).toMatchObject({ data: { problems: [{ field: 'reason', code: 'reasonMissing' }] } });
    office.time.set(localDate(DAY), at(8));
    const late = await siiri.jointMeetings.cancel({
      ...changeOf(meeting),
      party: 'organisation',
      reason: 'neuvoja sairas',
    });
    expect(late.cancellation).toMatchObject({ late: true, party: 'organisation' });
  });

  test('a time that has gone to another meanwhile does not come back', async () => {
    const cancelled = await siiri.jointMeetings.cancel({
      ...changeOf(meeting),
      party: 'client',
      reason: 'x',
    });
    await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    expect(await refusalOf(siiri.jointMeetings.restore(changeOf(cancelled)))).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ staffName: 'Kaisa Kelanen', takenBy: 'booking' }] },
    });
    expect(await busyOn(office, 'Tiina', DAY)).toEqual([]);
  });
});

describe('people come and go', () => {
  test('one drops out: the time is free, the meeting stays, the history keeps the person', async () => {
    const left = await siiri.jointMeetings.dropOut({
      ...changeOf(meeting),
      participantId: idIn(meeting, 'Outi'),
    });
    expect(await busyOn(office, 'Outi', DAY)).toEqual([]);
    expect(await busyOn(office, 'Tiina', DAY)).toEqual(['9.00-10.30 meeting']);
    expect(left.state).toBe('planned');
    expect(left.participants.find(({ name }) => name === 'Outi Ohjaaja')?.leftAt).toBe(office.time.clock());
    const { history } = await siiri.jointMeetings.get({ id: meeting.id });
    expect(history.at(-1)).toMatchObject({ kind: 'droppedOut', participantName: 'Outi Ohjaaja' });
    // Moving takes only those who are left.
    await siiri.jointMeetings.move({
      ...changeOf(left),
      ...meetingTime(NEXT, '9.00-10.30'),
      way: 'office',
      place: '',
    });
    expect(await busyOn(office, 'Outi', NEXT)).toEqual([]);
  });

  test('one is added later, one from elsewhere too; who is busy is named and not added', async () => {
    const paula = await office.idOf('Paula');
    const joined = await siiri.jointMeetings.invite({
      ...changeOf(meeting),
      staffId: paula,
      name: '',
      organisation: '',
    });
    expect(await busyOn(office, 'Paula', DAY)).toEqual(['9.00-10.30 meeting']);
    const both = await siiri.jointMeetings.invite({
      ...changeOf(joined),
      staffId: null,
      name: 'Velma Velkaneuvoja',
      organisation: 'oikeusapu',
    });
    expect(both.participants).toHaveLength(5);
    const [other] = await siiri.jointMeetings.create(
      await meetingInput(office, [meetingTime(DAY, '12.00-13.00')]),
    );
    await siiri.jointMeetings.invite({
      ...changeOf(other as JointMeeting),
      staffId: paula,
      name: '',
      organisation: '',
    });
    const clash = siiri.jointMeetings.move({
      ...changeOf(both),
      ...meetingTime(DAY, '12.30-13.00'),
      way: 'office',
      place: '',
    });
    expect(await refusalOf(clash)).toMatchObject({ code: 'PEOPLE_TAKEN' });
    expect(
      await refusalOf(
        siiri.jointMeetings.invite({ ...changeOf(both), staffId: paula, name: '', organisation: '' }),
      ),
    ).toMatchObject({ data: { problems: [{ field: 'staffId', code: 'alreadyTakesPart' }] } });
  });

  test('the Kela adviser does not drop out, the own worker only when another of the office stays', async () => {
    const drop = (of: JointMeeting, name: string) =>
      siiri.jointMeetings.dropOut({ ...changeOf(of), participantId: idIn(of, name) });
    expect((await refusalOf(drop(meeting, 'Kaisa'))).code).toBe('NOT_POSSIBLE_NOW');
    const withoutTiina = await drop(meeting, 'Tiina');
    expect(await busyOn(office, 'Tiina', DAY)).toEqual([]);
    const withoutBoth = await drop(withoutTiina, 'Outi');
    expect(withoutBoth.state).toBe('planned');
  });

  test('H6 with the permission withdrawn nobody is invited and no new time is asked, until the mark is taken back', async () => {
    const withdrawn = await siiri.jointMeetings.withdrawPermission({
      ...changeOf(meeting),
      withdrawn: true,
    });
    expect(withdrawn.permission.withdrawnAt).toBe(office.time.clock());
    const refused = { data: { problems: [{ field: 'permission.scope', code: 'permissionWithdrawn' }] } };
    const paula = { staffId: await office.idOf('Paula'), name: '', organisation: '' };
    expect(await refusalOf(siiri.jointMeetings.invite({ ...changeOf(withdrawn), ...paula }))).toMatchObject(
      refused,
    );
    expect(await busyOn(office, 'Paula', DAY)).toEqual([]);
    const move = { ...meetingTime(NEXT, '9.00-10.30'), way: 'office', place: '' } as const;
    expect(await refusalOf(siiri.jointMeetings.move({ ...changeOf(withdrawn), ...move }))).toMatchObject(
      refused,
    );
    const back = await siiri.jointMeetings.withdrawPermission({ ...changeOf(withdrawn), withdrawn: false });
    expect(back.permission.withdrawnAt).toBeNull();
    await siiri.jointMeetings.invite({ ...changeOf(back), ...paula });
    expect(await historyOf(meeting)).toEqual(['made', 'permissionWithdrawn', 'permissionBack', 'joined']);
  });

  test('H6 a cancelled meeting whose permission was withdrawn does not come back, and takes nobody’s time', async () => {
    const withdrawn = await siiri.jointMeetings.withdrawPermission({ ...changeOf(meeting), withdrawn: true });
    const cancelled = await siiri.jointMeetings.cancel({
      ...changeOf(withdrawn),
      party: 'client',
      reason: 'perui luvan',
    });
    expect(await refusalOf(siiri.jointMeetings.restore(changeOf(cancelled)))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'permission.scope', code: 'permissionWithdrawn' }] },
    });
    expect(await busyOn(office, 'Tiina', DAY)).toEqual([]);
  });
});

describe('the client does not come', () => {
  test('frees the rest at once, and coming late takes back what is still free', async () => {
    expect(
      (await refusalOf(siiri.jointMeetings.markNoShow({ ...changeOf(meeting), noShow: true }))).code,
    ).toBe('NOT_POSSIBLE_NOW');
    office.time.set(localDate(DAY), at(9, 20));
    const missed = await siiri.jointMeetings.markNoShow({ ...changeOf(meeting), noShow: true });
    expect(missed.state).toBe('noShow');
    expect(await busyOn(office, 'Outi', DAY)).toEqual(['9.00-9.20 meeting']);
    await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    const back = await siiri.jointMeetings.markNoShow({ ...changeOf(missed), noShow: false });
    expect(back.state).toBe('planned');
    expect(await busyOn(office, 'Outi', DAY)).toEqual(['9.00-10.30 meeting']);
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual(['9.00-10.00 meeting', '10.00-10.30 booking']);
    expect(await historyOf(meeting)).toEqual(['made', 'noShow', 'noShowTakenBack']);
  });
});

test('two who change the same meeting: the second is told who was first', async () => {
  const outi = await office.as('Outi');
  await outi.jointMeetings.dropOut({ ...changeOf(meeting), participantId: idIn(meeting, 'Outi') });
  expect(
    await refusalOf(siiri.jointMeetings.cancel({ ...changeOf(meeting), party: 'client', reason: 'x' })),
  ).toMatchObject({ code: 'CHANGED_MEANWHILE', data: { entity: 'joint-meeting', byName: 'Outi Ohjaaja' } });
});

test('of two desks that want overlapping meetings at once one has all its people, the other none', async () => {
  const outi = await office.as('Outi');
  const paula = [{ staffId: await office.idOf('Paula'), name: '', organisation: '' }];
  const answers = await Promise.allSettled([
    siiri.jointMeetings.create(await meetingInput(office, [meetingTime(DAY, '12.00-13.00')])),
    outi.jointMeetings.create(
      await meetingInput(office, [meetingTime(DAY, '12.30-13.30')], { others: paula }),
    ),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const first = answers[0]?.status === 'fulfilled';
  const range = first ? '12.00-13.00' : '12.30-13.30';
  expect(await busyOn(office, 'Kaisa', DAY)).toEqual(['9.00-10.30 meeting', `${range} meeting`]);
  expect(await busyOn(office, 'Paula', DAY)).toEqual(first ? [] : [`${range} meeting`]);
});
