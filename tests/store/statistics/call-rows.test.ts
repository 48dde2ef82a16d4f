import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import {
  beforeCalls,
  callRows,
  callRowsAfter,
  countCallRows,
  type CallPlace,
  type WantedCalls,
} from '#store/statistics/call-rows.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries } from '#tests/support/query-plans.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  await manyCalls(office, { count: 600, first: '2026-11-02' });
  await manyCalls(office, { count: 30, first: '2026-10-01', name: 'before' });
  // Drafts are no calls, and two that began at once are told apart by their ids.
  await office.parts.store.write((db) =>
    db.updateTable('call').set({ state: 'draft' }).where('id', '=', 'many-0000007').execute(),
  );
});
afterAll(() => office.close());

const november = (more: Partial<WantedCalls> = {}): WantedCalls => ({
  officeId: office.officeId,
  from: localDate('2026-11-01'),
  to: localDate('2026-11-30'),
  municipality: null,
  ...more,
});

async function inPagesOf(limit: number, wanted: WantedCalls) {
  const { read } = office.parts.store;
  const pages = [];
  let after: CallPlace = beforeCalls(wanted);
  for (;;) {
    const page = await callRowsAfter(read, wanted, after, limit);
    pages.push(page);
    const last = page.at(-1);
    if (!last || page.length < limit) return pages;
    after = last;
  }
}

test.each([1, 7, 599, 600, 1000])(
  'pages of %i are together the rows of the report, in its order',
  async (limit) => {
    const { read } = office.parts.store;
    const wanted = november();
    const pages = await inPagesOf(limit, wanted);
    const rows = pages.flat().map(({ id: _, ...row }) => row);
    expect(rows).toEqual(await callRows(read, office.officeId, wanted.from, wanted.to));
    expect(rows).toHaveLength(599);
    expect(await countCallRows(read, wanted)).toBe(599);
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
  },
);

test('both days are included, and none beside them', async () => {
  const day = localDate('2026-11-03');
  const wanted = november({ from: day, to: day });
  const rows = (await inPagesOf(5, wanted)).flat();
  expect(new Set(rows.map(({ on }) => on))).toEqual(new Set([day]));
  expect(rows.length).toBe(await countCallRows(office.parts.store.read, wanted));
  expect(rows.length).toBeGreaterThan(5);
});

test('of a municipality only the answered calls about its people come', async () => {
  const wanted = november({ municipality: '300' });
  const rows = (await inPagesOf(50, wanted)).flat();
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.every(({ state, municipality }) => state === 'recorded' && municipality === '300')).toBe(true);
  expect(await countCallRows(office.parts.store.read, wanted)).toBe(rows.length);
});

test('another office has none', async () => {
  expect(await inPagesOf(10, november({ officeId: 'elsewhere' }))).toEqual([[]]);
});

test('a page begins where the one before ended: no step reads the table from its beginning', async () => {
  const watched = watchQueries(office.parts.store);
  const wanted = november();
  const after = { on: localDate('2026-11-20'), startedAt: office.time.clock(), id: 'x' };
  await callRowsAfter(watched.store.read, wanted, after, 10);
  await callRowsAfter(watched.store.read, { ...wanted, municipality: '010' }, after, 10);
  await countCallRows(watched.store.read, wanted);
  const steps = (await watched.plans()).flatMap((plan) => plan.steps.filter((step) => / call\b/.test(step)));
  expect(steps.length).toBeGreaterThanOrEqual(3);
  for (const step of steps) expect(step).toContain('USING INDEX call_by_day (office_id=? AND ');
});
