import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { clientsOfOpenDays } from '#store/cancelled-days/clients.ts';
import { listEvents } from '#store/events/events.ts';
import { listJointMeetings } from '#store/joint-meetings/joint-meetings.ts';
import { newStore } from '#tests/support/office.ts';

const office = 'example-office-1';
const now = instantOf(localDate('2026-10-19'), at(7, 45));
let made: Awaited<ReturnType<typeof newStore>>;
beforeAll(async () => {
  made = await newStore(now);
  await fillExampleOffice({ store: made.store, clock: () => now });
});
afterAll(() => made.close());

test('one joint meeting has been held, with a step that waits, and one is to come; all their time is taken', async () => {
  const meetings = await listJointMeetings(made.store.read, office);
  const inOrder = meetings.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  expect(inOrder.map(({ on, state, steps }) => [on, state, steps.length])).toEqual([
    ['2026-09-30', 'held', 2],
    ['2026-11-04', 'planned', 0],
  ]);
  const taken = await made.store.read
    .selectFrom('occupancy')
    .select((row) => ['source_id as id', row.fn.countAll<number>().as('steps')])
    .where('source_kind', '=', 'meeting')
    .groupBy('source_id')
    .execute();
  // An hour of two people each.
  expect(taken.map(({ steps }) => steps)).toEqual([24, 24]);
});

test('the own events of the model reached nobody, which is a result; later ones reached people, one is to come', async () => {
  const events = await listEvents(made.store.read, office, localDate('2021-01-01'));
  expect(events.map(({ on, state, visitors }) => [on, state, visitors])).toEqual([
    ['2026-11-05', 'planned', null],
    ['2026-10-01', 'held', 14],
    ['2026-09-10', 'held', 9],
    ['2021-11-24', 'held', 0],
    ['2021-10-27', 'held', 0],
  ]);
  expect(events.every(({ staff, name }) => staff.length > 0 && name !== '')).toBe(true);
});

test('one coming Kela day is cancelled: one client has been told, the others are still to be called', async () => {
  const clients = await clientsOfOpenDays(made.store.read, office);
  expect(new Set(clients.map(({ on }) => on))).toEqual(new Set(['2026-11-11']));
  const [first, ...others] = clients;
  expect(first?.state).toBe('reached');
  expect(others.length).toBeGreaterThan(0);
  expect(others.every(({ state, marks }) => state === 'open' && marks.length === 0)).toBe(true);
  const left = await made.store.read
    .selectFrom('occupancy')
    .select('source_kind as kind')
    .where('on_date', '=', localDate('2026-11-11'))
    .where('source_kind', '=', 'booking')
    .execute();
  expect(left).toEqual([]);
});
