import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice(WEDNESDAY);
});
afterEach(() => office.close());

const question = (time: string, staffIds: readonly string[]) => {
  const { officeId, on, startMinute, endMinute } = eventInput(office, time);
  return { officeId, on, startMinute, endMinute, staffIds: [...staffIds], id: null };
};

/** Free Kela times of the Wednesday, as starts. */
async function freeStarts() {
  const siiri = await office.as('Siiri');
  const [day] = await siiri.kelaDays.day({ officeId: office.officeId, on: WEDNESDAY });
  return day?.slots.filter(({ free }) => free).map(({ startMinute }) => startMinute) ?? [];
}

describe('R1 an event Wednesday 14–17 with the adviser whose slots run to 15.00', () => {
  test('R1 names the bookings and the free times it would take before anything is saved', async () => {
    const siiri = await office.as('Siiri');
    await siiri.bookings.book(bookInput(office, '14.30-15.00'));
    const outi = await office.as('Outi');
    const meets = await outi.events.check(question('14.00-17.00', [office.adviserId]));
    expect(meets.clashes).toMatchObject([
      {
        staffName: 'Kaisa Kelanen',
        takenBy: 'booking',
        startMinute: at(14, 30),
        endMinute: at(15),
        byName: 'Siiri Sihteeri',
      },
    ]);
    expect(meets.freeSlots).toEqual([
      { staffId: office.adviserId, staffName: 'Kaisa Kelanen', startMinute: at(14), endMinute: at(14, 30) },
    ]);
    expect(JSON.stringify(meets)).not.toContain('M.K.');
  });

  test('R1 is never saved over a booking, whatever the person accepts', async () => {
    const siiri = await office.as('Siiri');
    const booking = await siiri.bookings.book(bookInput(office, '14.30-15.00'));
    const wanted = { staffIds: [office.adviserId], acceptedFreeSlots: 99 };
    const refused = await refusalOf(siiri.events.create(eventInput(office, '14.00-17.00', wanted)));
    expect(refused).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ takenBy: 'booking', startMinute: at(14, 30) }] },
    });
    expect(await siiri.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY })).toEqual([]);
    expect(await siiri.bookings.get({ id: booking.id })).toMatchObject({ state: 'booked' });
    expect(await freeStarts()).toContain(at(14));
  });

  test('R1 takes free times only when the person has said so, and then they are gone', async () => {
    const siiri = await office.as('Siiri');
    const staffIds = [office.adviserId];
    expect(await refusalOf(siiri.events.create(eventInput(office, '14.00-17.00', { staffIds })))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'acceptedFreeSlots', code: 'freeSlotsGo' }] },
    });
    await siiri.events.create(eventInput(office, '14.00-17.00', { staffIds, acceptedFreeSlots: 2 }));
    expect(await freeStarts()).not.toContain(at(14));
    expect(await freeStarts()).not.toContain(at(14, 30));
    expect(await freeStarts()).toContain(at(13, 30));
    expect(await refusalOf(siiri.bookings.book(bookInput(office, '14.00-14.30')))).toMatchObject({
      code: 'SLOT_TAKEN',
      data: { takenBy: 'event', byName: 'Siiri Sihteeri', startMinute: at(14), endMinute: at(17) },
    });
  });

  test('R1 a free time that is booked while the person decides stops the event', async () => {
    const siiri = await office.as('Siiri');
    const seen = await siiri.events.check(question('14.00-17.00', [office.adviserId]));
    expect(seen.freeSlots).toHaveLength(2);
    await siiri.bookings.book(bookInput(office, '14.00-14.30'));
    const wanted = { staffIds: [office.adviserId], acceptedFreeSlots: seen.freeSlots.length };
    expect(await refusalOf(siiri.events.create(eventInput(office, '14.00-17.00', wanted)))).toMatchObject({
      code: 'PEOPLE_TAKEN',
    });
  });

  test('R1 a squeezed-in client, who occupies nothing, is a clash too', async () => {
    const siiri = await office.as('Siiri');
    await siiri.bookings.book(bookInput(office, '14.00-14.30', { squeezeInReason: 'kiire' }));
    const { clashes } = await siiri.events.check(question('14.00-17.00', [office.adviserId]));
    expect(clashes).toMatchObject([{ takenBy: 'booking', startMinute: at(14), endMinute: at(14, 30) }]);
  });

  test('R1 a joint meeting is a clash of everybody in it, and its client is not named', async () => {
    const tiina = await office.as('Tiina');
    const times = [meetingTime(WEDNESDAY, '14.00-15.00')];
    await tiina.jointMeetings.create(await meetingInput(office, times, { clientLabel: 'Salainen' }));
    const staffIds = [office.adviserId, await office.idOf('Tiina')];
    const meets = await tiina.events.check(question('14.00-17.00', staffIds));
    expect(meets.clashes.map(({ staffName, takenBy, byName }) => [staffName, takenBy, byName])).toEqual([
      ['Kaisa Kelanen', 'meeting', 'Tiina Työntekijä'],
      ['Tiina Työntekijä', 'meeting', 'Tiina Työntekijä'],
    ]);
    expect(JSON.stringify(meets)).not.toContain('Salainen');
  });

  test('R1 duty on the line and another event are clashes by name', async () => {
    const paula = await office.as('Paula');
    const outi = await office.idOf('Outi');
    const { officeId } = office;
    const duty = { officeId, on: WEDNESDAY, staffId: outi, deputyId: null, version: null };
    await paula.dutyShifts.assign({ requestId: randomUUID(), ...duty });
    await paula.events.create(eventInput(office, '12.00-13.00', { staffIds: [outi] }));
    const { clashes } = await paula.events.check(question('10.00-17.00', [outi]));
    expect(clashes).toMatchObject([
      { takenBy: 'duty-shift', staffName: 'Outi Ohjaaja', startMinute: at(9), byName: 'Paula Pääkäyttäjä' },
      { takenBy: 'event', staffName: 'Outi Ohjaaja', startMinute: at(12), endMinute: at(13) },
    ]);
  });
});

describe('an event that is planned', () => {
  test('is changed over its own time, and who leaves it is free again', async () => {
    const siiri = await office.as('Siiri');
    const [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
    const created = await siiri.events.create(
      eventInput(office, '14.00-16.00', {
        staffIds: [outi, tiina],
        channels: [{ channel: 'website', doneOn: null }],
      }),
    );
    const own = { ...question('14.30-16.30', [outi]), id: created.id };
    expect((await siiri.events.check(own)).clashes).toEqual([]);
    const {
      officeId: _,
      requestId: __,
      ...details
    } = eventInput(office, '14.30-16.30', { staffIds: [outi] });
    const changed = await siiri.events.update({ ...details, ...changeOf(created), partners: ['a', 'b'] });
    expect(changed).toMatchObject({
      startMinute: at(14, 30),
      partners: ['a', 'b'],
      channels: [],
      staff: [{ name: 'Outi Ohjaaja' }],
      version: 2,
    });
    expect((await siiri.events.check(question('14.00-14.30', [outi]))).clashes).toEqual([]);
    expect((await siiri.events.check(question('14.00-17.00', [tiina]))).clashes).toEqual([]);
    expect(await refusalOf(siiri.events.update({ ...details, ...changeOf(created) }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });

  test('may be on another office’s or nobody’s Kela day, and without staff', async () => {
    const siiri = await office.as('Siiri');
    const event = await siiri.events.create(
      eventInput(office, '14.00-17.00', { on: localDate('2026-10-27') }),
    );
    expect(event).toMatchObject({ state: 'planned', staff: [], report: null, cancellation: null });
  });

  test.each([
    [{ endMinute: at(14) }, 'endMinute', 'endNotAfterStart'],
    [{ startMinute: at(14, 3) }, 'startMinute', 'offGrid'],
    [{ on: localDate('2199-10-21') }, 'on', 'outsideCalendar'],
  ])('%j is refused', async (changes, field, code) => {
    const siiri = await office.as('Siiri');
    expect(await refusalOf(siiri.events.create(eventInput(office, '14.00-17.00', changes)))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field, code }] },
    });
  });

  test('holds no identity code, and is not for the guest from Kela', async () => {
    const siiri = await office.as('Siiri');
    const hidden = eventInput(office, '14.00-17.00', { place: 'Aino 010190-900P' });
    expect(await refusalOf(siiri.events.create(hidden))).toMatchObject({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'place' },
    });
    const kaisa = await office.as('Kaisa');
    const list = kaisa.events.list({ officeId: office.officeId, pastFrom: WEDNESDAY });
    expect(await refusalOf(list)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
