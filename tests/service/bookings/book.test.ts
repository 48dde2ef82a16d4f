import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

const slotAt = async (written: string) => {
  const secretary = await office.as('Siiri');
  const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  return day?.slots.find(({ startMinute }) => startMinute === time(written));
};

describe('taking a time', () => {
  test('a booking holds what was asked, who took it and when', async () => {
    const secretary = await office.as('Siiri');
    const input = bookInput(office, '9.30-10.00', {
      topics: ['omakela', 'hakemus-liite'],
      clientPhone: '000 000 0000',
      interpreter: true,
      urgentIncome: true,
      noteToKela: 'vuokratakuu',
      language: 'sv',
    });
    const booking = await secretary.bookings.book(input);
    const { requestId: _, draftId: _draft, matterId: _matter, officeId, ...asked } = input;
    expect(booking).toMatchObject({
      ...asked,
      officeId,
      topics: ['hakemus-liite', 'omakela'],
      state: 'booked',
      adviserName: 'Kaisa Kelanen',
      bookedByName: 'Siiri Sihteeri',
      bookedAt: office.time.clock(),
      cancellation: null,
      movedFromId: null,
      movedToId: null,
      version: 1,
    });
    expect(await secretary.bookings.get({ id: booking.id })).toEqual(booking);
    expect(await secretary.bookings.history({ id: booking.id })).toEqual([
      { state: 'booked', at: office.time.clock(), byName: 'Siiri Sihteeri' },
    ]);
    expect(await slotAt('9.30')).toMatchObject({ free: false, takenBy: { kind: 'booking', id: booking.id } });
  });

  test('K12 the same request twice, one after the other or at once, makes one booking', async () => {
    const secretary = await office.as('Siiri');
    const input = bookInput(office, '9.00-9.30');
    const [first, second] = await Promise.all([
      secretary.bookings.book(input),
      secretary.bookings.book(input),
    ]);
    const third = await secretary.bookings.book(input);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const [day] = await secretary.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
    expect(day?.bookings).toHaveLength(1);
  });

  test('K11 two desks save the same time at once: one has it, the other learns who, when and what is free', async () => {
    const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
    await siiri.bookings.book(bookInput(office, '9.30-10.00'));
    const answers = await Promise.allSettled([
      siiri.bookings.book(bookInput(office, '10.00-10.30')),
      outi.bookings.book(bookInput(office, '10.00-10.30', { clientLabel: 'toinen' })),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((answer) => answer.status === 'rejected');
    const won = answers.findIndex((answer) => answer.status === 'fulfilled');
    expect(lost?.reason).toMatchObject({
      code: 'SLOT_TAKEN',
      data: {
        takenBy: 'booking',
        byName: won === 0 ? 'Siiri Sihteeri' : 'Outi Ohjaaja',
        at: office.time.clock(),
        ...stretch('10.00-10.30'),
        nearest: ['10.30-11.00', '9.00-9.30', '11.00-11.30'].map((free) => ({
          adviserId: office.adviserId,
          on: WEDNESDAY,
          ...stretch(free),
        })),
      },
    });
  });

  test('a part of a taken time is taken too, and the whole day full offers the next weeks', async () => {
    const secretary = await office.as('Siiri');
    const long = await secretary.bookings.book(bookInput(office, '12.00-15.00', { kind: 'video' }));
    const morning = await secretary.bookings.book(bookInput(office, '9.00-11.30', { kind: 'video' }));
    expect([long.state, morning.state]).toEqual(['booked', 'booked']);
    const { data } = await refusalOf(secretary.bookings.book(bookInput(office, '14.00-14.30')));
    expect(data).toMatchObject({
      ...stretch('12.00-15.00'),
      nearest: ['9.00-9.30', '9.30-10.00', '10.00-10.30'].map((free) => ({
        on: localDate('2026-10-28'),
        ...stretch(free),
      })),
    });
  });

  test('the time of a booking of another office of the same adviser is taken as well', async () => {
    const secretary = await office.as('Siiri');
    await office.parts.store.write((db) =>
      db
        .insertInto('occupancy')
        .values({
          resource_id: office.adviserId,
          on_date: WEDNESDAY,
          minute: time('9.15'),
          source_kind: 'consultation',
          source_id: 'teams',
        })
        .execute(),
    );
    expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30')))).toMatchObject({
      code: 'SLOT_TAKEN',
      data: { takenBy: 'consultation', byName: null, at: null, ...stretch('9.15-9.20') },
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['clientLabel', { clientLabel: 'Matti 131052-308T' }],
    ['clientPhone', { clientPhone: '131052-308T' }],
    ['noteToKela', { noteToKela: 'hetu on 131052-308T.' }],
    ['squeezeInReason', { squeezeInReason: 'koska 131052-308t' }],
  ])('a personal identity code in %s keeps everything from being saved', async (field, changes) => {
    const secretary = await office.as('Siiri');
    expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', changes)))).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field },
    });
    expect(await slotAt('9.00')).toMatchObject({ free: true });
  });

  test('H6 a joint meeting is not booked past the permission: it is made under its own name, and nobody loses time', async () => {
    const secretary = await office.as('Siiri');
    const refused = (kind: 'joint-meeting', changes = {}) =>
      refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', { kind, ...changes })));
    const problem = { field: 'kind', code: 'bookAsJointMeeting' };
    expect(await refused('joint-meeting')).toEqual({ code: 'INVALID_INPUT', data: { problems: [problem] } });
    expect(await refused('joint-meeting', { clientPhone: 'soita' })).toMatchObject({
      data: { problems: [problem, { field: 'clientPhone', code: 'notAPhoneNumber' }] },
    });
    expect((await refused('joint-meeting', { squeezeInReason: 'kiire' })).code).toBe('INVALID_INPUT');
    expect(await slotAt('9.00')).toMatchObject({ free: true });
  });

  test('K3 Epiphany on a Wednesday is closed by its name', async () => {
    const secretary = await office.as('Siiri');
    const input = bookInput(office, '9.00-9.30', { on: localDate('2027-01-06') });
    expect(await refusalOf(secretary.bookings.book(input))).toEqual({
      code: 'DAY_CLOSED',
      data: { why: 'holiday', name: 'epiphany' },
    });
  });

  test('a day without Kela hours, a break, a time off the grid and a topic that has ended', async () => {
    const secretary = await office.as('Siiri');
    const refused = (written: string, changes = {}) =>
      refusalOf(secretary.bookings.book(bookInput(office, written, changes)));
    expect(await refused('9.00-9.30', { on: localDate('2026-10-22') })).toEqual({
      code: 'DAY_CLOSED',
      data: { why: 'no-template', name: null },
    });
    const problems = async (written: string, changes = {}) => (await refused(written, changes)).data;
    expect(await problems('11.30-12.00')).toEqual({
      problems: [{ field: 'startMinute', code: 'outsideSlots' }],
    });
    expect(await problems('9.02-9.30')).toEqual({ problems: [{ field: 'startMinute', code: 'offGrid' }] });
    expect(await problems('9.30-9.00')).toMatchObject({
      problems: [{ field: 'endMinute', code: 'endNotAfterStart' }],
    });
    expect(await problems('9.00-9.30', { topics: ['tyomarkkinatuki'] })).toEqual({
      problems: [{ field: 'topics', code: 'notInForce' }],
    });
    expect(await problems('9.00-9.30', { on: localDate('2100-01-06') })).toEqual({
      problems: [{ field: 'on', code: 'outsideCalendar' }],
    });
  });

  test('an office that keeps no names takes a nickname of 30 characters, one that keeps contacts a name', async () => {
    const secretary = await office.as('Siiri');
    const long = { clientLabel: 'x'.repeat(31), clientPhone: 'soita naapurille' };
    expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30', long)))).toEqual({
      code: 'INVALID_INPUT',
      data: {
        problems: [
          { field: 'clientLabel', code: 'nicknameTooLong' },
          { field: 'clientPhone', code: 'notAPhoneNumber' },
        ],
      },
    });
    const administrator = await office.as('Paula');
    const [alavus] = await administrator.offices.list();
    if (!alavus) throw new Error('The office is there');
    await administrator.offices.update({
      requestId: 'change-mode',
      ...alavus,
      identityMode: 'contact',
    });
    const named = await secretary.bookings.book(
      bookInput(office, '9.00-9.30', { clientLabel: 'x'.repeat(31) }),
    );
    expect(named.clientLabel).toHaveLength(31);
  });

  test('an office, an adviser or a role that is not there', async () => {
    const secretary = await office.as('Siiri');
    const siiri = await office.idOf('Siiri');
    expect(
      await refusalOf(secretary.bookings.book(bookInput({ ...office, officeId: 'x' }, '9.00-9.30'))),
    ).toEqual({ code: 'NOT_FOUND', data: { entity: 'office' } });
    expect(
      await refusalOf(
        secretary.bookings.book(
          bookInput({ officeId: office.officeId, adviserId: siiri }, '9.00-9.30', { squeezeInReason: 'x' }),
        ),
      ),
    ).toEqual({ code: 'NOT_FOUND', data: { entity: 'adviser' } });
    const adviser = await office.as('Kaisa');
    expect(await refusalOf(adviser.bookings.book(bookInput(office, '9.00-9.30')))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
