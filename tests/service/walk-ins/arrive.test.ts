import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('9.40'));
});
afterEach(() => office.close());

const arriveAt = async (at: string, on = WEDNESDAY, changes = {}) => {
  office.time.set(on, time(at));
  return (await office.as('Siiri')).walkIns.arrive(arrivalInput(office, changes));
};

test('an arrival waits on the day’s list and takes nobody’s time yet', async () => {
  const walkIn = await arriveAt('9.42', WEDNESDAY, { urgentIncome: true });
  expect(walkIn).toMatchObject({
    on: WEDNESDAY,
    state: 'waiting',
    clientLabel: 'sininen takki',
    topics: ['kela-kortti'],
    urgentIncome: true,
    arrivedAt: office.time.clock(),
    arrivedMinute: time('9.42'),
    calledByName: null,
    startMinute: null,
    endMinute: null,
    version: 1,
  });
  const adviser = await office.as('Kaisa');
  expect(await adviser.walkIns.list({ officeId: office.officeId, on: WEDNESDAY })).toEqual([walkIn]);
  expect(
    await adviser.walkIns.offer({ officeId: office.officeId, adviserId: office.adviserId }),
  ).toMatchObject({
    kind: 'free',
    untilMinute: time('11.30'),
  });
});

test('those who wait are listed urgent first and then by arrival, those who were served after them', async () => {
  const gone = await arriveAt('9.10');
  const second = await arriveAt('9.20');
  const urgent = await arriveAt('9.30', WEDNESDAY, { urgentIncome: true });
  const secretary = await office.as('Siiri');
  await secretary.walkIns.leave({ requestId: 'left-without', id: gone.id, version: gone.version });
  const list = await secretary.walkIns.list({ officeId: office.officeId, on: WEDNESDAY });
  expect(list.map(({ id }) => id)).toEqual([urgent.id, second.id, gone.id]);
  expect(await secretary.walkIns.list({ officeId: office.officeId, on: localDate('2026-10-22') })).toEqual(
    [],
  );
});

test('W3 taken exactly at opening and before it, refused exactly at closing', async () => {
  expect((await arriveAt('8.50')).state).toBe('waiting');
  expect((await arriveAt('9.00')).state).toBe('waiting');
  expect((await arriveAt('14.59')).state).toBe('waiting');
  expect(await refusalOf(arriveAt('15.00'))).toEqual({
    code: 'DAY_CLOSED',
    data: { why: 'after-closing', name: null },
  });
});

test('W4 on a closed day refused like a booking', async () => {
  expect(await refusalOf(arriveAt('10.00', localDate('2027-01-06')))).toEqual({
    code: 'DAY_CLOSED',
    data: { why: 'holiday', name: 'epiphany' },
  });
  expect(await refusalOf(arriveAt('10.00', localDate('2026-10-22')))).toEqual({
    code: 'DAY_CLOSED',
    data: { why: 'no-template', name: null },
  });
});

test('the limits of a nickname, of topics and of free text hold here too', async () => {
  expect(await refusalOf(arriveAt('9.40', WEDNESDAY, { clientLabel: '131052-308T' }))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'clientLabel' },
  });
  expect(
    await refusalOf(arriveAt('9.40', WEDNESDAY, { clientLabel: 'x'.repeat(31), topics: ['peruspaivaraha'] })),
  ).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'clientLabel', code: 'nicknameTooLong' },
        { field: 'topics', code: 'notInForce' },
      ],
    },
  });
  const secretary = await office.as('Siiri');
  expect(await secretary.walkIns.list({ officeId: office.officeId, on: WEDNESDAY })).toEqual([]);
});

test('K12 the same arrival sent twice is one arrival', async () => {
  const secretary = await office.as('Siiri');
  const input = arrivalInput(office);
  const answers = await Promise.all([secretary.walkIns.arrive(input), secretary.walkIns.arrive(input)]);
  expect(answers[1]).toEqual(answers[0]);
  expect(await secretary.walkIns.list({ officeId: office.officeId, on: WEDNESDAY })).toHaveLength(1);
});
