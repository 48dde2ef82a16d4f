import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import { bookInput, changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let booking: Booking;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  const secretary = await office.as('Siiri');
  booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
});
afterEach(() => office.close());

const details = (changes: Partial<Booking> = {}) => {
  const { kind, topics, channel, clientLabel, clientPhone, language, interpreter, companion, urgentIncome } =
    {
      ...booking,
      ...changes,
    };
  const noteToKela = changes.noteToKela ?? booking.noteToKela;
  return {
    kind,
    topics,
    channel,
    clientLabel,
    clientPhone,
    language,
    interpreter,
    companion,
    urgentIncome,
    noteToKela,
  };
};

test('what was asked is corrected; the time stays', async () => {
  const secretary = await office.as('Siiri');
  const changes = { clientLabel: 'V.V.', topics: ['omakela'], companion: true, noteToKela: 'päätös mukana' };
  const after = await secretary.bookings.update({ ...changeOf(booking), ...details(changes) });
  expect(after).toEqual({ ...booking, ...changes, version: 2 });
});

test('two correct the same booking: the second is told by whom and when', async () => {
  const [siiri, outi] = [await office.as('Siiri'), await office.as('Outi')];
  await siiri.bookings.update({ ...changeOf(booking), ...details({ noteToKela: 'eka' }) });
  office.time.advanceMinutes(1);
  expect(
    await refusalOf(outi.bookings.update({ ...changeOf(booking), ...details({ noteToKela: 'toka' }) })),
  ).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'booking', byName: 'Siiri Sihteeri', at: office.time.clock() - 60_000 },
  });
  expect((await siiri.bookings.get({ id: booking.id })).noteToKela).toBe('eka');
});

test('the same limits hold as when it was booked', async () => {
  const secretary = await office.as('Siiri');
  const refused = (changes: Partial<Booking>) =>
    refusalOf(secretary.bookings.update({ ...changeOf(booking), ...details(changes) }));
  expect(await refused({ noteToKela: '131052-308T' })).toMatchObject({ code: 'IDENTITY_CODE_IN_TEXT' });
  expect(await refused({ topics: ['peruspaivaraha'], clientLabel: 'x'.repeat(31) })).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'topics', code: 'notInForce' },
        { field: 'clientLabel', code: 'nicknameTooLong' },
      ],
    },
  });
  expect(await secretary.bookings.get({ id: booking.id })).toEqual(booking);
});

test('a cancelled booking is not corrected', async () => {
  const secretary = await office.as('Siiri');
  const cancelled = await secretary.bookings.cancel({ ...changeOf(booking), party: 'client', reason: '' });
  expect(await refusalOf(secretary.bookings.update({ ...changeOf(cancelled), ...details() }))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'booking', state: 'cancelled' },
  });
});

test('H6 a booking does not become a joint meeting, but one from before is read, corrected, moved and made ordinary', async () => {
  const secretary = await office.as('Siiri');
  const asJoint = details({ kind: 'joint-meeting' });
  expect(await refusalOf(secretary.bookings.update({ ...changeOf(booking), ...asJoint }))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'kind', code: 'bookAsJointMeeting' }] },
  });
  await office.parts.store.write((db) =>
    db.updateTable('booking').set({ kind: 'joint-meeting' }).where('id', '=', booking.id).execute(),
  );
  expect((await secretary.bookings.get({ id: booking.id })).kind).toBe('joint-meeting');
  const corrected = await secretary.bookings.update({
    ...changeOf(booking),
    ...asJoint,
    noteToKela: 'päätös mukana',
  });
  expect(corrected).toMatchObject({ kind: 'joint-meeting', noteToKela: 'päätös mukana' });
  const { to } = await secretary.bookings.move({
    ...changeOf(corrected),
    adviserId: office.adviserId,
    on: booking.on,
    ...stretch('10.00-10.30'),
  });
  expect(to).toMatchObject({ kind: 'joint-meeting', ...stretch('10.00-10.30') });
  const ordinary = await secretary.bookings.update({ ...changeOf(to), ...details() });
  expect(ordinary.kind).toBe('individual');
});
