import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booking } from '#contract/bookings.ts';
import { localDate } from '#domain/time/local-date.ts';
import { addMark, insertClient, removeClientOf, removeLastMark } from '#store/cancelled-days/change.ts';
import { clientsOfDay, clientsOfOpenDays, findClient, openClients } from '#store/cancelled-days/clients.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const NEXT = localDate('2026-10-28');
let office: TestOffice;
let siiri: string;
let first: Booking;
let second: Booking;
let later: Booking;

beforeEach(async () => {
  office = await newOffice('2026-10-20');
  siiri = await office.idOf('Siiri');
  const { bookings } = await office.as('Siiri');
  const book = (time: string, clientLabel: string, on = WEDNESDAY) =>
    bookings.book(bookInput(office, time, { on, clientLabel }));
  // Booked in another order than that of their times.
  second = await book('10.00-10.30', 'B.B.');
  first = await book('9.00-9.30', 'A.A.');
  later = await book('9.00-9.30', 'C.C.', NEXT);
});
afterEach(() => office.close());

const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const read = () => office.parts.store.read;
const list = (id: string, booking: Booking) =>
  write((db) =>
    insertClient(db, {
      id,
      of: { kind: 'booking', id: booking.id },
      startMinute: booking.startMinute,
      endMinute: booking.endMinute,
      officeId: office.officeId,
      on: booking.on,
      addedById: siiri,
      addedAt: office.time.clock(),
    }),
  );
const mark = (id: string, as: 'reached' | 'notReached' | 'toldByOther') =>
  write((db) => addMark(db, id, { mark: as, at: office.time.clock(), staffId: siiri }));

test('K18 clients come by day and time, each with the booking that was let go', async () => {
  await list('b', second);
  await list('c', later);
  await list('a', first);
  expect(
    (await openClients(read(), office.officeId)).map(({ id, clientLabel }) => [id, clientLabel]),
  ).toEqual([
    ['a', 'A.A.'],
    ['b', 'B.B.'],
    ['c', 'C.C.'],
  ]);
  expect((await clientsOfDay(read(), office.officeId, NEXT)).map(({ id }) => id)).toEqual(['c']);
  expect(await clientsOfDay(read(), 'another office', NEXT)).toEqual([]);
});

test('K18 a day stays on the list with those told already until its last client has been told', async () => {
  await list('a', first);
  await list('b', second);
  await list('c', later);
  await mark('a', 'reached');
  await mark('c', 'toldByOther');
  const days = async () =>
    (await clientsOfOpenDays(read(), office.officeId)).map(({ id, state }) => [id, state]);
  expect(await days()).toEqual([
    ['a', 'reached'],
    ['b', 'open'],
  ]);
  await mark('b', 'reached');
  expect(await days()).toEqual([]);
});

test('K18 each mark raises the version and is taken back one by one, the state with it', async () => {
  await list('a', first);
  await mark('a', 'notReached');
  await mark('a', 'reached');
  const seen = async () => {
    const client = await findClient(read(), 'a');
    return [client?.state, client?.version, client?.marks.map((one) => one.mark)];
  };
  expect(await seen()).toEqual(['reached', 3, ['notReached', 'reached']]);
  await write((db) => removeLastMark(db, 'a'));
  expect(await seen()).toEqual(['open', 4, ['notReached']]);
  await write((db) => removeLastMark(db, 'a'));
  expect(await seen()).toEqual(['open', 5, []]);
});

test('K18 a booking is on the list at most once, and leaves it with its marks', async () => {
  await list('a', first);
  await expect(list('again', first)).rejects.toThrow(/UNIQUE/);
  await mark('a', 'notReached');
  expect(await write((db) => removeClientOf(db, { kind: 'booking', id: first.id }))).toBe(true);
  expect(await write((db) => removeClientOf(db, { kind: 'booking', id: first.id }))).toBe(false);
  expect(await findClient(read(), 'a')).toBeUndefined();
  const marks = await read().selectFrom('cancelled_day_mark').selectAll().execute();
  expect(marks).toEqual([]);
});

test('K18 the client of a joint meeting stands among the others at the time it had, wherever the meeting is now', async () => {
  const { jointMeetings } = await office.as('Tiina');
  const [made] = await jointMeetings.create(
    await meetingInput(office, [meetingTime(WEDNESDAY, '9.30-10.00')]),
  );
  if (!made) throw new Error('no meeting');
  const of = { kind: 'meeting', id: made.id } as const;
  const client = { of, officeId: office.officeId, on: made.on, ...stretch('9.30-10.00') };
  const by = { addedById: siiri, addedAt: office.time.clock() };
  await write((db) => insertClient(db, { id: 'm', ...client, ...by }));
  await list('b', second);
  await list('a', first);
  await jointMeetings.move({
    ...changeOf(made),
    ...meetingTime(NEXT, '12.00-12.30'),
    way: 'phone',
    place: '',
  });
  const clients = await clientsOfDay(read(), office.officeId, WEDNESDAY);
  expect(clients.map(({ id }) => id)).toEqual(['a', 'm', 'b']);
  expect(clients[1]).toMatchObject({
    bookingId: null,
    meetingId: made.id,
    clientLabel: 'M.K.',
    ...stretch('9.30-10.00'),
    meetingOn: NEXT,
    reason: null,
  });
  await expect(write((db) => insertClient(db, { id: 'again', ...client, ...by }))).rejects.toThrow(/UNIQUE/);
  expect(await write((db) => removeClientOf(db, { kind: 'booking', id: made.id }))).toBe(false);
  expect(await write((db) => removeClientOf(db, of))).toBe(true);
});
