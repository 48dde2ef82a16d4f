import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { busyOn, meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { stretch } from '#tests/support/kela-day-rows.ts';
import type { Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
let tiina: Client;
let meeting: JointMeeting;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
  [siiri, tiina] = [await office.as('Siiri'), await office.as('Tiina')];
  const [made] = await tiina.jointMeetings.create(
    await meetingInput(office, [meetingTime(WEDNESDAY, '13.00-14.00')]),
  );
  if (!made) throw new Error('No meeting was made');
  meeting = made;
});
afterEach(() => office.close());

const day = () => ({ officeId: office.officeId, adviserId: office.adviserId, on: WEDNESDAY });
const cancelDay = () =>
  siiri.cancelledDays.cancel({ requestId: randomUUID(), ...day(), reason: 'neuvoja sairas' });
const takeBack = (cancelledDay: { exceptionId: string | null; clientIds: string[] }) =>
  siiri.cancelledDays.takeBack({ requestId: randomUUID(), ...cancelledDay });
const now = async () => (await tiina.jointMeetings.get({ id: meeting.id })).meeting;
const toTell = () => siiri.cancelledDays.list({ officeId: office.officeId, on: null });
const exceptions = () => siiri.kelaDays.exceptions({ officeId: office.officeId });

describe('K18 the minute at which a joint meeting begins', () => {
  test.each([
    [at(12, 59), 'cancelled'],
    [at(13), 'cancelled'],
    [at(13, 1), 'planned'],
  ] as const)('cancelled at minute %i of the day it is %s', async (minute, state) => {
    office.time.set(WEDNESDAY, minute);
    const named = await siiri.cancelledDays.preview(day());
    expect(named).toEqual(state === 'cancelled' ? [{ kind: 'meeting', ...stretch('13.00-14.00') }] : []);
    const { clientIds } = await cancelDay();
    expect([(await now()).state, clientIds.length]).toEqual([state, named.length]);
    expect(await busyOn(office, 'Tiina', WEDNESDAY)).toEqual(
      state === 'planned' ? ['13.00-14.00 meeting'] : [],
    );
  });

  test('another adviser’s day and a meeting of another day stay', async () => {
    const [later] = await tiina.jointMeetings.create(
      await meetingInput(office, [meetingTime('2026-10-28', '13.00-14.00')]),
    );
    await cancelDay();
    expect((await tiina.jointMeetings.get({ id: later?.id ?? '' })).meeting).toEqual(later);
  });
});

describe('K18 taking back a day with joint meetings', () => {
  test('somebody of it has the time otherwise by now: nothing comes back, and the day stays closed', async () => {
    await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    const gone = await cancelDay();
    const staffIds = [await office.idOf('Tiina')];
    await siiri.events.create(eventInput(office, '13.55-15.00', { staffIds }));
    expect(await refusalOf(takeBack(gone))).toMatchObject({
      code: 'PEOPLE_TAKEN',
      data: { clashes: [{ staffName: 'Tiina Työntekijä', takenBy: 'event', ...stretch('13.55-14.00') }] },
    });
    expect([(await now()).state, (await exceptions()).length, (await toTell()).length]).toEqual([
      'cancelled',
      1,
      2,
    ]);
    expect(await busyOn(office, 'Kaisa', WEDNESDAY)).toEqual([]);
  });

  test('its client has been called: the whole day stays cancelled, until that mark is taken back', async () => {
    const gone = await cancelDay();
    const [client] = await toTell();
    if (!client) throw new Error('Nobody has to be told');
    const marked = await siiri.cancelledDays.mark({ ...changeOf(client), mark: 'notReached' });
    expect(await refusalOf(takeBack(gone))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'cancelled-day-client', state: 'open' },
    });
    expect((await now()).state).toBe('cancelled');
    await siiri.cancelledDays.takeBackMark(changeOf(marked));
    expect(await takeBack(gone)).toEqual({ restored: 1 });
    expect(await busyOn(office, 'Tiina', WEDNESDAY)).toEqual(['13.00-14.00 meeting']);
  });

  test('without the client’s permission one meeting does not come back, and then nothing of the day does', async () => {
    const booked = await siiri.bookings.book(bookInput(office, '10.00-10.30'));
    await tiina.jointMeetings.withdrawPermission({ ...changeOf(meeting), withdrawn: true });
    const gone = await cancelDay();
    expect(await refusalOf(takeBack(gone))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'permission.scope', code: 'permissionWithdrawn' }] },
    });
    expect([(await exceptions()).length, (await toTell()).length]).toEqual([1, 2]);
    expect((await siiri.bookings.get({ id: booked.id })).state).toBe('cancelled');
  });

  test('the meeting cannot come back by itself while its day is closed, and its client stays to be told', async () => {
    await cancelDay();
    expect((await refusalOf(tiina.jointMeetings.restore(changeOf(await now())))).code).toBe('DAY_CLOSED');
    expect(await toTell()).toMatchObject([{ meetingId: meeting.id, state: 'open', marks: [] }]);
  });

  test('two windows at once: it comes back once, and the other is told that nothing is there any more', async () => {
    const gone = await cancelDay();
    const answers = await Promise.allSettled([takeBack(gone), takeBack(gone)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { history } = await tiina.jointMeetings.get({ id: meeting.id });
    expect(history.map(({ kind }) => kind)).toEqual(['made', 'cancelled', 'restored']);
  });
});

test('K18 cancelled a second time its client is to be told anew, and the marks of the first time are not carried over', async () => {
  const gone = await cancelDay();
  const [client] = await toTell();
  if (!client) throw new Error('Nobody has to be told');
  await siiri.cancelledDays.mark({ ...changeOf(client), mark: 'reached' });
  await siiri.kelaDays.removeException({
    requestId: randomUUID(),
    id: gone.exceptionId ?? '',
    decisions: [],
  });
  await tiina.jointMeetings.restore(changeOf(await now()));
  expect(await toTell()).toEqual([]);
  await cancelDay();
  const again = await toTell();
  expect(again).toMatchObject([{ meetingId: meeting.id, state: 'open', marks: [], version: 1 }]);
  expect(again[0]?.id).not.toBe(client.id);
  const old = siiri.cancelledDays.mark({ ...changeOf(client), mark: 'notReached' });
  expect((await refusalOf(old)).code).toBe('NOT_FOUND');
});
