import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newService, type Service } from '#service/service.ts';
import { changeOf, WEDNESDAY } from '#tests/support/booking-input.ts';
import { eventInput } from '#tests/support/event-input.ts';
import { time } from '#tests/support/kela-day-rows.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

// Tables that grow with the years: an event, a list or a poster reads none of them from end to end.
const GROWING = ['booking', 'walk_in', 'occupancy', 'joint_meeting', 'event', 'event_staff', 'event_channel'];
const scans = (steps: readonly string[]) =>
  steps.filter((step) => GROWING.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)));

let office: TestOffice;
let watched: WatchedStore;
let secretary: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice(WEDNESDAY, time('15.00'));
  await office.as('Siiri');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  secretary = createRouterClient(service, { context: { sessionId: 'session of Siiri' } });
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

describe('no query of events and papers reads a growing table from end to end', () => {
  test('an event from the check to its report, and another that is cancelled', async () => {
    const found = await scansDuring(async () => {
      const { officeId, adviserId } = office;
      const wanted = eventInput(office, '14.00-17.00', {
        staffIds: [adviserId],
        channels: [{ channel: 'website', doneOn: null }],
        acceptedFreeSlots: 9,
      });
      const { on, startMinute, endMinute, staffIds } = wanted;
      await secretary.events.check({ officeId, on, startMinute, endMinute, staffIds, id: null });
      const event = await secretary.events.create(wanted);
      const counts = { visitors: 3, newVisitors: null, ledToStep: null, lesson: '' };
      await secretary.events.report({ ...changeOf(event), ...counts });
      const other = await secretary.events.create(eventInput(office, '18.00-19.00'));
      await secretary.events.cancel({ ...changeOf(other), reason: 'ei tilaa' });
      await secretary.events.list({ officeId, pastFrom: WEDNESDAY });
    });
    expect(found.queries).toBeGreaterThan(20);
    expect(found.scans).toEqual([]);
  });

  test.each([
    [
      'the day list',
      () =>
        secretary.dayLists.show({
          officeId: office.officeId,
          on: WEDNESDAY,
          adviserId: null,
          privacy: 'names',
        }),
    ],
    ['the poster', () => secretary.posters.week({ officeId: office.officeId, on: WEDNESDAY })],
  ])('%s', async (_, work) => {
    const found = await scansDuring(work);
    expect(found.queries).toBeGreaterThan(2);
    expect(found.scans).toEqual([]);
  });
});

test('the check sees a scan', () => {
  expect(scans(['SCAN booking', 'SCAN event USING INDEX x'])).toHaveLength(2);
});
