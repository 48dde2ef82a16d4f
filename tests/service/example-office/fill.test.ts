import { expect, test } from 'vitest';
import { mostCallsOn } from '#domain/example-office/calls.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { newStore } from '#tests/support/office.ts';

const now = instantOf(localDate('2026-10-19'), at(7, 45));

test('the example office is the same for the same day, and its calls stay within the counts of the description', async () => {
  const [one, other] = [await newStore(now), await newStore(now)];
  for (const { store } of [one, other])
    expect(await fillExampleOffice({ store, clock: () => now })).toBe(true);
  const rows = (store: typeof one.store) =>
    store.read
      .selectFrom('call')
      .select(['on_date', 'started_at', 'outcome', 'state'])
      .orderBy('id')
      .execute();
  const calls = await rows(one.store);
  expect(await rows(other.store)).toEqual(calls);

  const perDay = new Map<string, number>();
  for (const { on_date } of calls) perDay.set(on_date, (perDay.get(on_date) ?? 0) + 1);
  for (const [on, count] of perDay) expect(count).toBeLessThanOrEqual(mostCallsOn(localDate(on)));
  const later = [...perDay].filter(([on]) => on >= '2021-08-02').map(([, count]) => count);
  expect(Math.max(...later)).toBe(10);
  expect(calls.every(({ on_date }) => on_date < '2026-10-19' && on_date >= '2021-02-03')).toBe(true);
  await Promise.all([one.close(), other.close()]);
});

test('filling again changes nothing', async () => {
  const { store, close } = await newStore(now);
  await fillExampleOffice({ store, clock: () => now });
  expect(await fillExampleOffice({ store, clock: () => now })).toBe(false);
  const { count } = await store.read
    .selectFrom('office')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(4);
  await close();
});
