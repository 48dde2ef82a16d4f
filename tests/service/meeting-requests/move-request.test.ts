import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { audited, type Client } from '#tests/support/line.ts';
import { endInput, requestInput, type RegisterInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const TODAY = '2026-12-16';
let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const register = (changes: Partial<RegisterInput> = {}) =>
  siiri.meetingRequests.register(requestInput(office, TODAY, changes));
const correction = (seen: MeetingRequest, changes: Partial<RegisterInput> = {}) => {
  const { officeId: _, ...details } = requestInput(office, TODAY, changes);
  return { ...details, ...changeOf(seen) };
};
const moves = {
  correct: (client: Client, seen: MeetingRequest) => client.meetingRequests.correct(correction(seen)),
  pass: (client: Client, seen: MeetingRequest) =>
    client.meetingRequests.pass({ ...changeOf(seen), passedOn: localDate(TODAY) }),
  offer: (client: Client, seen: MeetingRequest) =>
    client.meetingRequests.offer({
      ...changeOf(seen),
      on: localDate('2026-12-18'),
      minute: at(9),
      bookingId: null,
    }),
  end: (client: Client, seen: MeetingRequest) => client.meetingRequests.end(endInput(seen, 'met', TODAY)),
  reopen: (client: Client, seen: MeetingRequest, clientPhone = '') =>
    client.meetingRequests.reopen({ ...changeOf(seen), clientPhone }),
};
type Move = keyof typeof moves;
const names = Object.keys(moves) as Move[];
const whileOpen = names.filter((name) => name !== 'reopen');
const only = async () => (await siiri.meetingRequests.list({ officeId: office.officeId }))[0];

test.each(whileOpen)('%s is done to what is open, raises the version and is told once', async (name) => {
  const seen = await register();
  const heard: unknown[] = [];
  office.parts.announcer.subscribe('change', (change) => void heard.push(change));
  const moved = await moves[name](siiri, seen);
  expect(moved.version).toBe(2);
  expect(moved.steps).toHaveLength(2);
  expect(await only()).toEqual(moved);
  expect(await audited(office, `meetingRequests.${name}`)).toEqual(['meeting-request']);
  expect(heard).toEqual([
    { officeId: office.officeId, areas: ['meeting-requests'], byName: 'Siiri Sihteeri' },
  ]);
});

describe.each(['met', 'refused', 'withdrawn'] as const)('what ended as %s', (outcome) => {
  test('takes nothing more until it is opened again', async () => {
    const ended = await siiri.meetingRequests.end(endInput(await register(), outcome, TODAY, 'syy'));
    for (const name of whileOpen)
      expect(await refusalOf(moves[name](siiri, ended))).toEqual({
        code: 'NOT_POSSIBLE_NOW',
        data: { entity: 'meeting-request', state: outcome },
      });
    const open = await moves.reopen(siiri, ended);
    expect(open).toMatchObject({ state: 'open', endedOn: null, reason: '' });
    expect(await refusalOf(moves.reopen(siiri, open))).toMatchObject({ data: { state: 'open' } });
  });
});

test.each(names)('%s from an older look is refused, naming who was first', async (name) => {
  const seen = await register();
  office.time.advanceMinutes(1);
  await moves.pass(await office.as('Outi'), seen);
  expect(await refusalOf(moves[name](siiri, seen))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'meeting-request', byName: 'Outi Ohjaaja', at: office.time.clock() },
  });
});

test.each(names)('%s is for those who arrange times, and only of what is there', async (name) => {
  const seen = await register();
  for (const person of ['Paula', 'Kaisa'])
    expect(await refusalOf(moves[name](await office.as(person), seen))).toEqual({
      code: 'NOT_ALLOWED',
      data: { operation: `meetingRequests.${name}` },
    });
  expect(await refusalOf(moves[name](siiri, { ...seen, id: 'nowhere' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'meeting-request' },
  });
  expect(await only()).toEqual(seen);
});

describe('the days', () => {
  const problem = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).data;
  const wrong = (field: string, code: string) => ({ problems: [{ field, code }] });

  test('it is passed on from the day of asking to today', async () => {
    const seen = await register({ askedOn: localDate('2026-12-14') });
    const pass = (on: string) => siiri.meetingRequests.pass({ ...changeOf(seen), passedOn: localDate(on) });
    expect(await problem(pass('2026-12-13'))).toEqual(wrong('passedOn', 'beforeRequest'));
    expect(await problem(pass('2026-12-17'))).toEqual(wrong('passedOn', 'inTheFuture'));
    expect(await pass('2026-12-14')).toMatchObject({ passedOn: '2026-12-14', lastOn: '2026-12-23' });
  });

  test('it ends from the day of asking to today', async () => {
    const seen = await register({ askedOn: localDate('2026-12-14') });
    const end = (on: string) => siiri.meetingRequests.end(endInput(seen, 'met', on));
    expect(await problem(end('2026-12-13'))).toEqual(wrong('endedOn', 'beforeRequest'));
    expect(await problem(end('2026-12-17'))).toEqual(wrong('endedOn', 'inTheFuture'));
    expect(await end('2026-12-14')).toMatchObject({ state: 'met', endedOn: '2026-12-14' });
  });

  test('a time may be offered on the day of asking and after the last day', async () => {
    const offer = (seen: MeetingRequest, on: string) =>
      siiri.meetingRequests.offer({
        ...changeOf(seen),
        on: localDate(on),
        minute: at(9),
        bookingId: null,
      });
    const first = await offer(await register(), TODAY);
    expect(first.offered).toEqual({
      on: TODAY,
      minute: at(9),
      bookingId: null,
      bookingState: null,
      adviserName: null,
    });
    expect(await offer(first, '2026-12-30')).toMatchObject({
      lastOn: '2026-12-29',
      offered: { on: '2026-12-30' },
    });
  });

  test('a correction is checked as the first writing, and moves the last day with the day of asking', async () => {
    const seen = await register({ passedOn: localDate(TODAY) });
    const correct = (changes: Partial<RegisterInput>) =>
      siiri.meetingRequests.correct(correction(seen, changes));
    expect(await problem(correct({ askedOn: localDate('2026-12-17') }))).toEqual(
      wrong('askedOn', 'inTheFuture'),
    );
    expect(await problem(correct({ clientPhone: 'iltaisin' }))).toEqual(
      wrong('clientPhone', 'notAPhoneNumber'),
    );
    expect(await problem(correct({ clientLabel: '010190-900P' }))).toEqual({ field: 'clientLabel' });
    expect(await only()).toEqual(seen);
    const moved = await correct({ askedOn: localDate('2026-12-15'), jointMeeting: true });
    expect(moved).toMatchObject({ lastOn: '2026-12-28', jointMeeting: true, passedOn: null });
  });
});

test('a booking of another office is not found, and nothing is offered', async () => {
  const second = await addSecondOffice(office);
  office.time.set(localDate('2026-10-19'), at(10));
  const booking = await siiri.bookings.book(bookInput(second, '10.00-10.45'));
  const seen = await siiri.meetingRequests.register(requestInput(office, '2026-10-19'));
  const offer = siiri.meetingRequests.offer({
    ...changeOf(seen),
    on: booking.on,
    minute: booking.startMinute,
    bookingId: booking.id,
  });
  expect(await refusalOf(offer)).toEqual({ code: 'NOT_FOUND', data: { entity: 'booking' } });
  expect((await only())?.offered).toBeNull();
});

test('a number given back with an undo is a number, and no identity code', async () => {
  const ended = await moves.end(siiri, await register({ clientPhone: '000 123 4567' }));
  expect(await refusalOf(moves.reopen(siiri, ended, 'soita iltana'))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'clientPhone', code: 'notAPhoneNumber' }] },
  });
  expect(await refusalOf(moves.reopen(siiri, ended, '010190-900P'))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'clientPhone' },
  });
  expect((await only())?.state).toBe('met');
  expect(await audited(office, 'meetingRequests.reopen')).toEqual([]);
});

test('the same end twice is one step', async () => {
  const end = endInput(await register(), 'withdrawn', TODAY);
  const first = await siiri.meetingRequests.end(end);
  expect(await siiri.meetingRequests.end({ ...end, outcome: 'met' })).toEqual(first);
  expect((await only())?.steps.map(({ step }) => step)).toEqual(['asked', 'withdrawn']);
});
