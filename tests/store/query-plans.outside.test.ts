import { randomUUID } from 'node:crypto';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';
import { newService, type Service } from '#service/service.ts';
import { bookInput, changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { calendar, calendarBase64, event } from '#tests/support/calendars.ts';
import { stretch, time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { planOf, watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

// What grows with every imported calendar, series and question: none of it may be read from end to end.
const GROWING = ['occupancy', 'outside_time', 'consultation', 'consultation_question', 'booking'];
const scans = (steps: readonly string[]) =>
  steps.filter((step) => GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)));

let office: TestOffice;
let watched: WatchedStore;
let siiri: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice('2026-10-21', time('8.00'));
  await office.as('Siiri');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  siiri = createRouterClient(service, { context: { sessionId: 'session of Siiri' } });
});
afterAll(() => office.close());

async function scansDuring(work: () => Promise<unknown>): Promise<string[]> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  expect(plans.length).toBeGreaterThan(1);
  return plans.flatMap(({ sql, steps }) => scans(steps).map((step) => `${step}: ${sql}`));
}

test('outside times are found, compared, taken and handed on by index', async () => {
  const file = calendarBase64(
    calendar(event('UID:a', 'DTSTART:20261021T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=5')),
  );
  const { adviserId } = office;
  const booking = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  expect(
    await scansDuring(async () => {
      await siiri.outsideTimes.preview({ adviserId, file });
      await siiri.outsideTimes.import({ requestId: randomUUID(), adviserId, file, releaseMissing: false });
      const [first] = await siiri.outsideTimes.list({ adviserId });
      await siiri.bookings.cancel({ ...changeOf(booking), party: 'client', reason: '' });
      await siiri.outsideTimes.remove(changeOf(first ?? { id: '', version: 1 }));
    }),
  ).toEqual([]);
});

test('consultations and their questions are found by index', async () => {
  const { officeId } = office;
  const participantIds = [await office.idOf('Outi')];
  expect(
    await scansDuring(async () => {
      const wanted = {
        officeId,
        name: 'Teams',
        adviserId: null,
        participantIds,
        weekday: 3 as Weekday,
        ...stretch('8.00-9.00'),
        everyWeeks: 1,
        validFromOn: WEDNESDAY,
        validToOn: localDate('2026-11-04'),
      };
      await siiri.consultations.check(wanted);
      await siiri.consultations.create({ requestId: randomUUID(), ...wanted, leaveOut: [] });
      const { dates } = await siiri.consultations.list({ officeId });
      await siiri.consultations.cancel(changeOf(dates[0] ?? { id: '', version: 1 }));
      await siiri.consultations.questions({ officeId, text: '' });
    }),
  ).toEqual([]);
});

test('the control: a query without an index is told as a scan', async () => {
  const steps = await planOf(office.parts.store.read, "select id from outside_time where state = 'held'");
  expect(scans(steps)).toHaveLength(1);
});
