import { createRouterClient, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { newService, type Service } from '#service/service.ts';
import { entryInput, fileOf } from '#tests/support/directory.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries, type WatchedStore } from '#tests/support/query-plans.ts';

let office: TestOffice;
let watched: WatchedStore;
let secretary: RouterClient<Service>;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
  await office.as('Siiri');
  watched = watchQueries(office.parts.store);
  const service = newService({ ...office.parts, store: watched.store });
  secretary = createRouterClient(service, { context: { sessionId: 'session of Siiri' } });
});
afterAll(() => office.close());

const PARTS = ['directory_municipality', 'directory_topic'];

async function scansDuring(tables: readonly string[], work: () => Promise<unknown>): Promise<string[]> {
  watched.forget();
  await work();
  const plans = await watched.plans();
  expect(plans.length).toBeGreaterThan(0);
  return plans.flatMap(({ sql, steps }) =>
    steps
      .filter((step) => tables.some((table) => new RegExp(`^SCAN ${table}\\b`).test(step)))
      .map((step) => `${step}: ${sql}`),
  );
}

describe('no change of one entry reads the whole directory', () => {
  test('from writing it to removing it and putting it back', async () => {
    const scans = await scansDuring(['directory_entry', ...PARTS], async () => {
      const made = await secretary.directory.create(entryInput());
      const seen = ({ id, version }: { id: string; version: number }) => ({ ...once(), id, version });
      const changed = await secretary.directory.update({ ...entryInput({ topics: ['1'] }), ...seen(made) });
      const checked = await secretary.directory.check({
        ...seen(changed),
        checkedOn: localDate('2026-10-21'),
      });
      const removed = await secretary.directory.remove(seen(checked));
      await secretary.directory.restore(seen(removed));
    });
    expect(scans).toEqual([]);
  });
});

test('the list asks as often for one entry as for many', async () => {
  const queries = async () => {
    watched.forget();
    await secretary.directory.list();
    return (await watched.plans()).length;
  };
  const few = await queries();
  const rows = Array.from({ length: 40 }, (_, index) => `r${index};Palvelu ${index};Soini`);
  await secretary.directory.import({ ...once(), file: fileOf(['Tunniste;Nimi;Kunnat', ...rows].join('\n')) });
  expect(await secretary.directory.list()).toHaveLength(41);
  expect(await queries()).toBe(few);
});
