import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WalkIn } from '#contract/walk-ins.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('9.40'));
});
afterEach(() => office.close());

const arrive = async () => (await office.as('Siiri')).walkIns.arrive(arrivalInput(office));
const desk = async () => (await office.as('Kaisa')).walkIns;
const takeBack = async (walkIn: WalkIn) => (await desk()).takeBack(changeOf(walkIn));

test.each(['leave', 'notServed', 'call'] as const)('%s is taken back, once', async (step) => {
  const walkIns = await desk();
  const after = await walkIns[step](changeOf(await arrive()));
  const back = await takeBack(after);
  expect(back).toMatchObject({ state: 'waiting', version: 3 });
  expect(await refusalOf(takeBack(back))).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    data: { entity: 'walk-in', state: 'waiting' },
  });
});

test('who had been called and left is called again, by the same person', async () => {
  const walkIns = await desk();
  const called = await walkIns.call(changeOf(await arrive()));
  const left = await (await office.as('Siiri')).walkIns.leave(changeOf(called));
  expect(await takeBack(left)).toMatchObject({ state: 'called', calledByName: 'Kaisa Kelanen' });
});

test('a finish that slipped goes on as it was reserved, as far as nobody else has the time', async () => {
  const walkIns = await desk();
  const served = await walkIns.start({ ...changeOf(await arrive()), untilMinute: time('10.30') });
  office.time.set(WEDNESDAY, time('9.52'));
  const done = await walkIns.finish(changeOf(served));
  await (await office.as('Siiri')).bookings.book(bookInput(office, '10.00-10.30'));
  office.time.set(WEDNESDAY, time('9.53'));
  expect(await takeBack(done)).toMatchObject({
    state: 'inService',
    startMinute: time('9.40'),
    endMinute: time('10.30'),
  });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.40-10.00 walk-in', '10.00-10.30 booking']);
});

test('an arrival alone, another day and another version are not taken back', async () => {
  const walkIn = await arrive();
  expect(await refusalOf(takeBack(walkIn))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  const left = await (await desk()).leave(changeOf(walkIn));
  expect(await refusalOf(takeBack(walkIn))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  office.time.set(localDate('2026-10-22'), time('8.00'));
  expect(await refusalOf(takeBack(left))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
});

test('could not be served is an outcome apart from leaving', async () => {
  const walkIns = await desk();
  expect((await walkIns.notServed(changeOf(await arrive()))).state).toBe('notServed');
  const served = await walkIns.start({ ...changeOf(await arrive()), untilMinute: time('10.00') });
  expect(await refusalOf(walkIns.notServed(changeOf(served)))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
});
