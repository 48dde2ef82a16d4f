import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainOf, warnsOfPasses } from '#domain/matters/passes.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { movesOf } from '#store/matters/chains.ts';
import { followUpsDue } from '#store/matters/follow-ups.ts';
import { openPartsOf } from '#store/matters/items.ts';
import { closedMatters, openMatters, ownedMatters } from '#store/matters/matters.ts';
import { timelineOf } from '#store/matters/timeline.ts';
import { newStore } from '#tests/support/office.ts';

const today = localDate('2026-10-19');
const now = instantOf(today, at(7, 45));
const office = 'example-office-1';
const worker = 'example-staff-ownWorker';
let made: Awaited<ReturnType<typeof newStore>>;
beforeAll(async () => {
  made = await newStore(now);
  await fillExampleOffice({ store: made.store, clock: () => now });
});
afterAll(() => made.close());
const read = () => made.store.read;

describe('the matters of the example office', () => {
  test('every handover moves one, and every one has its call', async () => {
    const loose = await read().selectFrom('handover').select('id').where('matter_id', 'is', null).execute();
    expect(loose).toEqual([]);
    const { matters } = await read()
      .selectFrom('matter')
      .select((row) => row.fn.countAll<number>().as('matters'))
      .executeTakeFirstOrThrow();
    const { items } = await read()
      .selectFrom('matter_item')
      .select((row) => row.fn.count<number>('call_id').as('items'))
      .executeTakeFirstOrThrow();
    expect(items).toBe(matters);
    expect(matters).toBeGreaterThan(20);
  });

  test('the closed ones have nothing open and most of them an answer; the open ones are few', async () => {
    const closed = await closedMatters(read(), worker);
    expect(closed.length).toBeGreaterThan(10);
    for (const { id } of closed.slice(0, 10)) expect(await openPartsOf(read(), id)).toEqual([]);
    expect(closed.filter(({ needMet }) => needMet !== null).length).toBeGreaterThan(closed.length / 2);
    expect((await openMatters(read(), office)).length).toBeLessThan(20);
    for (const { ownerId } of await ownedMatters(read(), worker)) expect(ownerId).toBe(worker);
  });

  test('some were passed on more than once, so that the warning is seen', async () => {
    const closed = await closedMatters(read(), worker);
    const moves = await movesOf(
      read(),
      closed.map(({ id }) => id),
    );
    const chains = closed.map(({ id }) => chainOf(moves.get(id) ?? []));
    expect(chains.every(({ passes }) => passes === 1 || passes === 3)).toBe(true);
    expect(chains.some(warnsOfPasses)).toBe(true);
    expect(chains.every(({ workers }) => workers >= 2)).toBe(true);
  });

  test('a timeline tells its life in order', async () => {
    const [latest] = await closedMatters(read(), worker);
    const told = await timelineOf(read(), latest?.id ?? '');
    expect(told[0]).toMatchObject({ kind: 'call', what: 'handedOver' });
    expect(told.at(-1)).toMatchObject({ kind: 'matter', what: 'closed' });
    const times = told.map((entry) => entry.at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  test('there is somebody to ask how it is going, but not years of them', async () => {
    const due = await followUpsDue(read(), worker, today);
    expect(due.length).toBeLessThan(30);
    expect(due.every(({ dueOn }) => dueOn <= today)).toBe(true);
  });
});
