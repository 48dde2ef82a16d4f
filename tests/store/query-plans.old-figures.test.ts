import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { newService, type Service } from '#service/service.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { csvFile } from '#tests/support/old-figures.ts';
import { watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

// An office brings in years of days, and calls grow for ever: none of them may be read from end to end.
const GROWING = ['old_figure', 'old_figure_batch', 'call', 'call_topic'];
let office: TestOffice;
let watched: WatchedStore;
let paula: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice('2026-10-21', at(9));
  await office.as('Paula');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  paula = createRouterClient(service, { context: { sessionId: 'session of Paula' } });
});
afterAll(() => office.close());

const file = (rows: string, name = 'vanhat.csv') => ({
  officeId: office.officeId,
  ...csvFile(`Päivä;Vastatut\n${rows}`, name),
});

/** Steps of the queries of some work: those that read a growing table from end to end, and those that search one. */
async function stepsDuring(work: () => Promise<unknown>) {
  watched.forget();
  await work();
  const steps = (await watched.plans()).flatMap((plan) => plan.steps.map((step) => `${step}: ${plan.sql}`));
  const ofGrowing = (how: string) =>
    steps.filter((step) => GROWING.some((table) => new RegExp(`^${how} ${table}\\b`).test(step)));
  return { scans: ofGrowing('SCAN'), searches: ofGrowing('SEARCH') };
}

test('a file is looked at, brought in, listed and taken back', async () => {
  const { scans, searches } = await stepsDuring(async () => {
    const first = file('3.2.2021;5\n4.2.2021;2\n');
    const { mapping } = await paula.oldFigures.preview({ ...first, mapping: null });
    await paula.oldFigures.import({ ...once(), ...first, mapping });
    const again = file('4.2.2021;3\n5.2.2021;x\n', 'uudemmat.csv');
    await paula.oldFigures.preview({ ...again, mapping: null });
    await paula.oldFigures.refusedRows({ ...again, mapping, language: 'fi' });
    await paula.oldFigures.import({ ...once(), ...again, mapping });
    const [batch] = await paula.oldFigures.list({ officeId: office.officeId });
    if (!batch) throw new Error('No import');
    await paula.oldFigures.undo({ ...once(), id: batch.id, version: batch.version });
  });
  expect(scans).toEqual([]);
  expect(searches.length).toBeGreaterThan(3);
});

test('the days that have no rows are looked for in their month only', async () => {
  const { daysWithOldFigures } = await import('#store/old-figures/figures.ts');
  const { scans, searches } = await stepsDuring(() =>
    daysWithOldFigures(watched.store.read, office.officeId, localDate('2021-02-01'), localDate('2021-02-28')),
  );
  expect(scans).toEqual([]);
  expect(searches.length).toBeGreaterThan(0);
});

test('the report of a month looks at the days of that month only', async () => {
  const { scans, searches } = await stepsDuring(() =>
    paula.statistics.report({ officeId: office.officeId, period: monthRange(month('2021-02')) }),
  );
  expect(scans).toEqual([]);
  const figures = searches.filter((step) => /^SEARCH old_figure\b/.test(step));
  expect(figures.length).toBeGreaterThan(0);
  for (const step of figures) expect(step).toContain('(batch_id=? AND on_date>? AND on_date<?)');
});

test('a query without an index would be noticed: this test can fail', async () => {
  const { scans } = await stepsDuring(() =>
    watched.store.read
      .selectFrom('old_figure')
      .select('calls')
      .where('on_date', '=', localDate('2021-02-03'))
      .execute(),
  );
  expect(scans).toHaveLength(1);
});
