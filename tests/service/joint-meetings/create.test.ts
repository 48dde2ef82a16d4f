import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const DAY = '2026-10-21';

describe('making a joint meeting', () => {
  test('holds who, when, where and the permission, and takes everybody of the office at once', async () => {
    const siiri = await office.as('Siiri');
    const others = [
      { staffId: await office.idOf('Outi'), name: '', organisation: '' },
      { staffId: null, name: 'Velma Velkaneuvoja', organisation: 'oikeusaputoimisto' },
    ];
    const [meeting] = await siiri.jointMeetings.create(
      await meetingInput(office, [meetingTime(DAY, '9.10-10.35')], { others }),
    );
    expect(meeting).toMatchObject({
      ...stretch('9.10-10.35'),
      on: DAY,
      state: 'planned',
      seriesNo: 1,
      seriesOf: 1,
      place: 'huone 2',
      clientLabel: 'M.K.',
      permission: {
        scope: 'asumisen ja toimeentulotuen asiat',
        givenOn: '2026-10-19',
        recordedByName: 'Siiri Sihteeri',
        recordedAt: office.time.clock(),
        withdrawnAt: null,
      },
      createdByName: 'Siiri Sihteeri',
      version: 1,
    });
    expect(meeting?.participants.map(({ role, name }) => `${role} ${name}`).sort()).toEqual([
      'kelaAdviser Kaisa Kelanen',
      'keyWorker Tiina Työntekijä',
      'outside Velma Velkaneuvoja',
      'staff Outi Ohjaaja',
    ]);
    for (const name of ['Kaisa', 'Tiina', 'Outi'])
      expect(await busyOn(office, name, DAY)).toEqual(['9.10-10.35 meeting']);
    expect(await busyOn(office, 'Siiri', DAY)).toEqual([]);
  });

  test('the same request twice makes one meeting', async () => {
    const siiri = await office.as('Siiri');
    const input = await meetingInput(office, [meetingTime(DAY, '9.00-10.00')]);
    const [first, second] = await Promise.all([
      siiri.jointMeetings.create(input),
      siiri.jointMeetings.create(input),
    ]);
    expect(second).toEqual(first);
    expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toHaveLength(1);
  });

  test('H6 without a recorded permission inviting is refused, and nobody has lost any time', async () => {
    const siiri = await office.as('Siiri');
    const time = [meetingTime(DAY, '9.00-10.00')];
    const refused = async (permission: { scope: string; givenOn: ReturnType<typeof localDate> } | null) =>
      refusalOf(siiri.jointMeetings.create(await meetingInput(office, time, { permission })));
    const missing = {
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'permission.scope', code: 'noPermissionToInvite' }] },
    };
    expect(await refused(null)).toEqual(missing);
    expect(await refused({ scope: '   ', givenOn: localDate(DAY) })).toEqual(missing);
    expect(await refused({ scope: 'asuminen', givenOn: localDate('2026-10-21') })).toMatchObject({
      data: { problems: [{ field: 'permission.givenOn', code: 'inTheFuture' }] },
    });
    expect(await siiri.jointMeetings.list({ officeId: office.officeId })).toEqual([]);
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual([]);
    expect(await busyOn(office, 'Tiina', DAY)).toEqual([]);
  });

  test('a person whose time has gone keeps everything from being saved, and is named with the reason', async () => {
    const siiri = await office.as('Siiri');
    await siiri.bookings.book(bookInput(office, '9.30-10.00'));
    const asked = await meetingInput(office, [
      meetingTime(DAY, '12.00-13.00'),
      meetingTime(DAY, '9.00-10.00'),
    ]);
    expect(await refusalOf(siiri.jointMeetings.create(asked))).toEqual({
      code: 'PEOPLE_TAKEN',
      data: {
        clashes: [
          {
            staffId: office.adviserId,
            staffName: 'Kaisa Kelanen',
            on: DAY,
            ...stretch('9.30-10.00'),
            takenBy: 'booking',
            byName: 'Siiri Sihteeri',
            at: office.time.clock(),
          },
        ],
      },
    });
    expect(await busyOn(office, 'Tiina', DAY)).toEqual([]);
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual(['9.30-10.00 booking']);
  });

  test('who takes a time of the meeting afterwards learns by whom and when it was made', async () => {
    const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
    await siiri.jointMeetings.create(await meetingInput(office, [meetingTime(DAY, '9.10-10.35')]));
    expect(await refusalOf(outi.bookings.book(bookInput(office, '10.30-11.00')))).toMatchObject({
      code: 'SLOT_TAKEN',
      data: {
        takenBy: 'meeting',
        byName: 'Siiri Sihteeri',
        at: office.time.clock(),
        ...stretch('9.10-10.35'),
      },
    });
  });
});

describe('what is refused', () => {
  const problemsOf = async (changes: Parameters<typeof meetingInput>[2], time = '9.00-10.00') => {
    const siiri = await office.as('Siiri');
    const asked = await meetingInput(office, [meetingTime(DAY, time)], changes);
    return (await refusalOf(siiri.jointMeetings.create(asked))).data;
  };

  test('the wrong people, each by its field', async () => {
    const tiina = await office.idOf('Tiina');
    expect(await problemsOf({ adviserId: tiina })).toMatchObject({
      problems: [
        { field: 'adviserId', code: 'notKelaAdviser' },
        { field: 'keyWorkerId', code: 'alreadyTakesPart' },
        { field: 'on', code: 'dayClosed' },
      ],
    });
    const others = [
      { staffId: tiina, name: '', organisation: '' },
      { staffId: null, name: '', organisation: 'seurakunta' },
    ];
    expect(await problemsOf({ others, keyWorkerId: 'nobody' })).toMatchObject({
      problems: [
        { field: 'keyWorkerId', code: 'notOfTheOffice' },
        { field: 'others.1.name', code: 'missing' },
      ],
    });
    expect(await problemsOf({ others: others.slice(0, 1) })).toMatchObject({
      problems: [{ field: 'others.0.staffId', code: 'alreadyTakesPart' }],
    });
  });

  test('the identity mode is kept to: a nickname of 30 characters, and some client there is', async () => {
    expect(await problemsOf({ clientLabel: 'x'.repeat(31), clientPhone: 'soita' })).toMatchObject({
      problems: [
        { field: 'clientLabel', code: 'nicknameTooLong' },
        { field: 'clientPhone', code: 'notAPhoneNumber' },
      ],
    });
    expect(await problemsOf({ clientLabel: '' })).toMatchObject({
      problems: [{ field: 'clientLabel', code: 'missing' }],
    });
  });

  const code = '131052-308T';
  test.each([
    ['clientLabel', { clientLabel: `M ${code}` }],
    ['clientPhone', { clientPhone: code }],
    ['place', { place: code }],
    ['noteToKela', { noteToKela: `hetu ${code}.` }],
    ['permission.scope', { permission: { scope: code, givenOn: localDate('2026-10-19') } }],
    ['name', { others: [{ staffId: null, name: code, organisation: '' }] }],
    ['organisation', { others: [{ staffId: null, name: 'V', organisation: code }] }],
  ])('an identity code in %s', async (field, changes) => {
    expect(await problemsOf(changes)).toEqual({ field });
    expect(await busyOn(office, 'Kaisa', DAY)).toEqual([]);
  });
});

test('an office that keeps no identities stores no number either', async () => {
  const siiri = await office.as('Siiri');
  const [meeting] = await siiri.jointMeetings.create(
    await meetingInput(office, [meetingTime(DAY, '9.00-10.00')], { clientPhone: '000 000 0000' }),
  );
  expect(meeting?.clientPhone).toBe('');
});
