import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { newService, type Service } from '#service/service.ts';
import { bookInput, changeOf, refusalOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { planOf, watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

// Tables that grow with every visit: none of them may be read from end to end.
const GROWING = [
  'booking',
  'booking_topic',
  'booking_state',
  'occupancy',
  'walk_in',
  'walk_in_topic',
  'cancelled_day_client',
  'cancelled_day_mark',
];
const scans = (steps: readonly string[]) =>
  steps.filter((step) => GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)));

let office: TestOffice;
let watched: WatchedStore;
let secretary: RouterClient<Service>;
let adviser: RouterClient<Service>;

beforeAll(async () => {
  office = await newOffice('2026-10-21', time('8.00'));
  await office.as('Siiri');
  await office.as('Kaisa');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  const client = (name: string) =>
    createRouterClient(service, { context: { sessionId: `session of ${name}` } });
  secretary = client('Siiri');
  adviser = client('Kaisa');
});
afterAll(() => office.close());

async function scansDuring(work: () => Promise<unknown>): Promise<{ queries: number; scans: string[] }> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  return {
    queries: plans.length,
    scans: plans.flatMap(({ sql, steps }) => scans(steps).map((step) => `${step}: ${sql}`)),
  };
}

const at = { get officeId() { return office.officeId; }, on: WEDNESDAY }; // prettier-ignore

describe('no query of the Kela desk reads a growing table from end to end', () => {
  test.each([
    ['the day', () => secretary.kelaDays.day(at)],
    ['the week', () => secretary.kelaDays.week(at)],
    ['free times', () => secretary.kelaDays.freeTimes({ officeId: office.officeId, count: 10 })],
    ['the search', () => secretary.bookings.search({ officeId: office.officeId, text: '040 1' })],
    ['the arrivals', () => secretary.walkIns.list(at)],
    ['the offer', () => secretary.walkIns.offer({ officeId: office.officeId, adviserId: office.adviserId })],
  ])('%s', async (_, work) => {
    const found = await scansDuring(work);
    expect(found.queries).toBeGreaterThan(2);
    expect(found.scans).toEqual([]);
  });

  test('a booking from taking to the last mark, a lost race on the way', async () => {
    const found = await scansDuring(async () => {
      const booking = await secretary.bookings.book(bookInput(office, '9.00-9.30'));
      await refusalOf(secretary.bookings.book(bookInput(office, '9.00-9.30')));
      const { to } = await secretary.bookings.move({
        ...changeOf(booking),
        adviserId: office.adviserId,
        on: WEDNESDAY,
        ...stretch('9.15-9.45'),
      });
      const cancelled = await secretary.bookings.cancel({ ...changeOf(to), party: 'client', reason: '' });
      const restored = await secretary.bookings.restore(changeOf(cancelled));
      const { kind, topics, channel, language, interpreter, companion, urgentIncome, noteToKela } = restored;
      const details = { kind, topics, channel, language, interpreter, companion, urgentIncome, noteToKela };
      const updated = await secretary.bookings.update({
        ...changeOf(restored),
        ...details,
        clientLabel: 'V.V.',
        clientPhone: '',
      });
      await adviser.bookings.changeState({ ...changeOf(updated), state: 'fulfilled' });
      await secretary.bookings.get({ id: updated.id });
      await secretary.bookings.history({ id: updated.id });
    });
    expect(found.queries).toBeGreaterThan(20);
    expect(found.scans).toEqual([]);
  });

  test('a walk-in from arrival to the end, and an exception that meets bookings', async () => {
    const found = await scansDuring(async () => {
      office.time.set(WEDNESDAY, time('10.00'));
      const arrived = await secretary.walkIns.arrive(arrivalInput(office));
      const called = await adviser.walkIns.call(changeOf(arrived));
      const served = await adviser.walkIns.start({ ...changeOf(called), untilMinute: time('10.30') });
      await adviser.walkIns.finish(changeOf(served));
      await secretary.bookings.book(bookInput(office, '14.00-14.30'));
      const refused = await refusalOf(
        secretary.kelaDays.saveException({
          requestId: 'close-today',
          officeId: office.officeId,
          adviserId: null,
          kind: 'closed',
          fromOn: WEDNESDAY,
          toOn: localDate('2026-12-31'),
          startMinute: null,
          endMinute: null,
          slotMinutes: null,
          reason: 'koulutus',
          opensOnHoliday: false,
        }),
      );
      expect(refused.code).toBe('MEETS_BOOKINGS');
    });
    expect(found.queries).toBeGreaterThan(15);
    expect(found.scans).toEqual([]);
  });

  test('K18 a day that is cancelled, its call list, and a mark', async () => {
    const on = localDate('2026-11-11');
    const { officeId } = office;
    await secretary.bookings.book(bookInput(office, '9.00-9.30', { on }));
    const found = await scansDuring(async () => {
      const day = { officeId, adviserId: office.adviserId, on };
      const { clientIds } = await secretary.cancelledDays.cancel({
        requestId: 'cancel-a-day',
        ...day,
        reason: 'neuvoja sairastui',
      });
      await secretary.bookings.contacts({ ids: clientIds });
      await secretary.cancelledDays.list({ officeId, on });
      const [client] = await secretary.cancelledDays.list({ officeId, on: null });
      const marked = await secretary.cancelledDays.mark({
        ...changeOf(client ?? { id: '', version: 1 }),
        mark: 'notReached',
      });
      await secretary.cancelledDays.takeBackMark(changeOf(marked));
      await secretary.today.view({ officeId });
    });
    expect(found.queries).toBeGreaterThan(25);
    expect(found.scans).toEqual([]);
  });
});

test('the search reads the index of days alone until something fits', async () => {
  const { plans } = watched;
  watched.forget();
  await secretary.bookings.search({ officeId: office.officeId, text: 'jotakin' });
  const search = (await plans()).find(({ sql }) => sql.includes('instr'));
  expect(search?.steps[0]).toBe('SEARCH booking USING INDEX booking_by_day (office_id=?)');
  expect(search?.steps.join()).not.toContain('TEMP B-TREE');
});

test('a day costs the same number of queries empty and full', async () => {
  const on = localDate('2026-11-04');
  const ask = async () => {
    watched.forget();
    await secretary.kelaDays.day({ officeId: office.officeId, on });
    return watched.count();
  };
  const empty = await ask();
  await secretary.bookings.book(bookInput(office, '9.00-9.30', { on }));
  // One more for the topics of the bookings, together, and three for the set of those who were shown.
  expect(await ask()).toBe(empty + 4);
  for (const slot of ['9.30-10.00', '10.00-10.30', '10.30-11.00', '11.00-11.30', '12.00-12.30'])
    await secretary.bookings.book(bookInput(office, slot, { on }));
  expect(await ask()).toBe(empty + 4);
  expect(empty).toBeLessThanOrEqual(15);
});

test('the check sees a planted scan', async () => {
  const planted = await planOf(office.parts.store.read, "select id from booking where client_phone = '1'");
  expect(scans(planted)).toEqual(['SCAN booking']);
  const covered = await planOf(office.parts.store.read, 'select minute from occupancy where source_id = ?', [
    'x',
  ]);
  expect(scans(covered)).toHaveLength(1);
});
