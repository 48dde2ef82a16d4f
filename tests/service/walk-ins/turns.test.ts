import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WalkIn } from '#contract/walk-ins.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', time('9.25'));
});
afterEach(() => office.close());

const arrive = async (clientLabel: string, urgentIncome = false) =>
  (await office.as('Siiri')).walkIns.arrive(arrivalInput(office, { clientLabel, urgentIncome }));
const book = async (range: string, clientLabel: string) =>
  (await office.as('Siiri')).bookings.book(bookInput(office, range, { clientLabel }));
const start = async (walkIn: WalkIn, until: string, outOfTurn = false) =>
  (await office.as('Kaisa')).walkIns.start({ ...changeOf(walkIn), untilMinute: time(until), outOfTurn });
const turns = async () =>
  (await office.as('Siiri')).walkIns.turns({ officeId: office.officeId, on: WEDNESDAY });

test('W2 the booked client who is 12 minutes late stays first; the walk-in only by choice, and both are recorded', async () => {
  const booking = await book('9.30-10.00', 'M.K.');
  const walkIn = await arrive('sininen takki');
  office.time.set(WEDNESDAY, time('9.42'));
  const kaisa = await office.as('Kaisa');
  expect(await refusalOf(start(walkIn, '9.55'))).toEqual({ code: 'OUT_OF_TURN', data: { ahead: 1 } });
  expect(await refusalOf(kaisa.walkIns.call(changeOf(walkIn)))).toMatchObject({ code: 'OUT_OF_TURN' });
  expect(await turns()).toEqual([]);
  expect((await start(walkIn, '9.55', true)).state).toBe('inService');
  expect(await occupiedOn(office, WEDNESDAY)).toEqual([
    '9.30-9.40 booking',
    '9.40-9.55 walk-in',
    '9.55-10.00 booking',
  ]);
  expect(await turns()).toEqual([
    { at: office.time.clock(), byName: 'Kaisa Kelanen', taken: 'sininen takki', passed: ['M.K.'] },
  ]);
  expect((await kaisa.bookings.get({ id: booking.id })).state).toBe('booked');
});

test('W2 what the walk-in leaves of the time goes back to the booked client who was passed', async () => {
  const booking = await book('9.30-10.00', 'M.K.');
  const walkIn = await arrive('sininen takki');
  office.time.set(WEDNESDAY, time('9.33'));
  const served = await start(walkIn, '9.50', true);
  office.time.set(WEDNESDAY, time('9.39'));
  const kaisa = await office.as('Kaisa');
  await kaisa.walkIns.finish(changeOf(served));
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.30-9.40 walk-in', '9.40-10.00 booking']);
  const here = await kaisa.bookings.changeState({ ...changeOf(booking), state: 'checkedIn' });
  expect((await kaisa.bookings.changeState({ ...changeOf(here), state: 'started' })).state).toBe('started');
});

test('W2 a service that is taken back gives the booked client the time again', async () => {
  await book('9.30-10.00', 'M.K.');
  const walkIn = await arrive('sininen takki');
  office.time.set(WEDNESDAY, time('9.31'));
  const served = await start(walkIn, '9.50', true);
  const back = await (await office.as('Kaisa')).walkIns.takeBack(changeOf(served));
  expect(back).toMatchObject({ state: 'waiting', startMinute: null, endMinute: null });
  expect(await occupiedOn(office, WEDNESDAY)).toEqual(['9.30-10.00 booking']);
});

test('walk-ins are taken by arrival, urgent income first, and one before another only by choice', async () => {
  const first = await arrive('ensimmäinen');
  office.time.set(WEDNESDAY, time('9.30'));
  const second = await arrive('toinen');
  const urgent = await arrive('kiireellinen', true);
  const kaisa = await office.as('Kaisa');
  expect(await refusalOf(kaisa.walkIns.call(changeOf(second)))).toEqual({
    code: 'OUT_OF_TURN',
    data: { ahead: 2 },
  });
  expect((await kaisa.walkIns.call(changeOf(urgent))).state).toBe('called');
  // The urgent one is on the way in, so the next in line is called without passing anybody.
  expect((await kaisa.walkIns.call(changeOf(first))).state).toBe('called');
  expect((await kaisa.walkIns.call({ ...changeOf(second), outOfTurn: true })).state).toBe('called');
  expect(await turns()).toEqual([]);
  await start({ ...second, version: 2 }, '9.45', true);
  expect(await turns()).toMatchObject([{ taken: 'toinen', passed: ['kiireellinen', 'ensimmäinen'] }]);
});

test('a booked client who is taken early before those who wait is recorded, not refused', async () => {
  const early = await book('10.00-10.30', 'M.K.');
  await arrive('sininen takki');
  const kaisa = await office.as('Kaisa');
  const here = await kaisa.bookings.changeState({ ...changeOf(early), state: 'checkedIn' });
  await kaisa.bookings.changeState({ ...changeOf(here), state: 'started' });
  expect(await turns()).toMatchObject([{ taken: 'M.K.', passed: ['sininen takki'] }]);
});

test('another adviser’s line is another line', async () => {
  await book('9.00-9.30', 'M.K.');
  const walkIn = await arrive('sininen takki');
  expect(await refusalOf(start(walkIn, '9.30'))).toMatchObject({ code: 'OUT_OF_TURN' });
  const other = await office.idOf('Siiri');
  await office.parts.store.write(async (db) => {
    await db.updateTable('booking').set({ adviser_id: other }).execute();
    await db.deleteFrom('occupancy').execute();
  });
  expect((await start(walkIn, '9.30')).state).toBe('inService');
});
