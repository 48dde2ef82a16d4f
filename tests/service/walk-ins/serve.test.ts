import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WalkIn } from '#contract/walk-ins.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('9.40'));
});
afterEach(() => office.close());

const arrive = async () => (await office.as('Siiri')).walkIns.arrive(arrivalInput(office));
const startUntil = async (walkIn: WalkIn, until: string) =>
  (await office.as('Kaisa')).walkIns.start({ ...changeOf(walkIn), untilMinute: time(until) });
const finish = async (walkIn: WalkIn) => (await office.as('Kaisa')).walkIns.finish(changeOf(walkIn));

test('W5 two people call the same client: the second is told who has called', async () => {
  const walkIn = await arrive();
  const [kaisa, outi] = [await office.as('Kaisa'), await office.as('Outi')];
  const answers = await Promise.allSettled([
    kaisa.walkIns.call(changeOf(walkIn)),
    outi.walkIns.call(changeOf(walkIn)),
  ]);
  const [won, lost] = answers[0].status === 'fulfilled' ? [0, 1] : [1, 0];
  const caller = ['Kaisa Kelanen', 'Outi Ohjaaja'][won];
  expect(answers[won]).toMatchObject({ value: { state: 'called', calledByName: caller, version: 2 } });
  expect(answers[lost]).toMatchObject({
    reason: {
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'walk-in', byName: caller, at: office.time.clock() },
    },
  });
});

test('into service from the 5-minute step that is running, and the adviser is busy for others', async () => {
  office.time.set(WEDNESDAY, time('9.43'));
  const called = await (await office.as('Kaisa')).walkIns.call(changeOf(await arrive()));
  const served = await startUntil(called, '10.00');
  expect(served).toMatchObject({
    state: 'inService',
    startMinute: time('9.43'),
    endMinute: time('10.00'),
    calledByName: 'Kaisa Kelanen',
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-10.00 walk-in']);
  const secretary = await office.as('Siiri');
  expect(await refusalOf(secretary.bookings.book(bookInput(office, '9.30-10.00')))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'walk-in', byName: 'Kaisa Kelanen', ...stretch('9.40-10.00') },
  });
});

test('W9 finished 15 minutes early, the rest of the time is free at once', async () => {
  const served = await startUntil(await arrive(), '10.30');
  office.time.set(WEDNESDAY, time('10.13'));
  const done = await finish(served);
  expect(done).toMatchObject({ state: 'done', startMinute: time('9.40'), endMinute: time('10.13') });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-10.15 walk-in']);
  const secretary = await office.as('Siiri');
  expect((await secretary.bookings.book(bookInput(office, '10.15-10.30'))).state).toBe('booked');
});

test('W9 the next client is taken in the same step in which the last one left', async () => {
  const first = await startUntil(await arrive(), '10.00');
  const second = await arrive();
  office.time.set(WEDNESDAY, time('9.52'));
  await finish(first);
  const served = await startUntil(second, '10.00');
  expect(served.startMinute).toBe(time('9.52'));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-9.55 walk-in', '9.55-10.00 walk-in']);
  office.time.set(WEDNESDAY, time('9.57'));
  await finish(served);
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-9.55 walk-in', '9.55-10.00 walk-in']);
});

test('a visit of less than a minute is a minute long', async () => {
  const served = await startUntil(await arrive(), '10.00');
  expect(await finish(served)).toMatchObject({ startMinute: time('9.40'), endMinute: time('9.41') });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-9.45 walk-in']);
});

test('K11 a booking made meanwhile is not run over', async () => {
  const walkIn = await arrive();
  const outi = await office.as('Outi');
  await outi.bookings.book(bookInput(office, '10.00-10.30'));
  expect(await refusalOf(startUntil(walkIn, '10.15'))).toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'booking', byName: 'Outi Ohjaaja', ...stretch('10.00-10.30') },
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['10.00-10.30 booking']);
  expect((await startUntil(walkIn, '10.00')).state).toBe('inService');
});

test('K11 a walk-in and a booking race for the same minutes: one gets them', async () => {
  const walkIn = await arrive();
  const [kaisa, siiri] = [await office.as('Kaisa'), await office.as('Siiri')];
  const answers = await Promise.allSettled([
    kaisa.walkIns.start({ ...changeOf(walkIn), untilMinute: time('10.00') }),
    siiri.bookings.book(bookInput(office, '9.30-10.00')),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await occupiedOn(office, WEDNESDAY)).toHaveLength(1);
});

test('an end that is past or off the grid, and another day', async () => {
  const walkIn = await arrive();
  const problems = async (until: string) => (await refusalOf(startUntil(walkIn, until))).data;
  expect(await problems('9.40')).toEqual({ problems: [{ field: 'untilMinute', code: 'endNotAfterStart' }] });
  expect(await problems('9.58')).toEqual({ problems: [{ field: 'untilMinute', code: 'offGrid' }] });
  office.time.set(localDate('2026-10-28'), time('9.40'));
  expect(await refusalOf(startUntil(walkIn, '10.00'))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'walk-in', state: 'waiting' },
  });
});

test('left without waiting is a state of its own; nobody in service leaves, nobody waiting is finished', async () => {
  const walkIn = await arrive();
  const secretary = await office.as('Siiri');
  expect(await refusalOf(finish(walkIn))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'walk-in', state: 'waiting' },
  });
  const left = await secretary.walkIns.leave(changeOf(walkIn));
  expect(left.state).toBe('left');
  const served = await startUntil(await arrive(), '10.00');
  expect(await refusalOf(secretary.walkIns.leave(changeOf(served)))).toMatchObject({
    code: 'NOT_POSSIBLE_NOW',
  });
  expect(await refusalOf(secretary.walkIns.call({ requestId: 'nobody-there', id: 'x', version: 1 }))).toEqual(
    {
      code: 'NOT_FOUND',
      data: { entity: 'walk-in' },
    },
  );
});

test('a visit left open overnight is closed with the time it had reserved', async () => {
  const served = await startUntil(await arrive(), '10.00');
  office.time.set(localDate('2026-10-22'), time('8.00'));
  const done = await finish(served);
  expect(done).toMatchObject({ state: 'done', endMinute: time('10.00') });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-10.00 walk-in']);
});
