import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newParts } from '#service/new-parts.ts';
import { answerTo, keepAnswer } from '#store/requests/requests.ts';
import { newStore } from '#tests/support/office.ts';

const now = instantOf(localDate('2026-10-21'), at(8));
const hour = 60 * 60 * 1000;
let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(now);
});
afterEach(() => opened.close());

const start = (demo = false) => newParts(opened.store, { clock: () => now, version: '1.2.3', demo });

describe('a service that starts', () => {
  test('forgets the answers of more than two days ago, which may name clients, and no newer ones', async () => {
    for (const hours of [0, 1, 47, 48, 49, 1000])
      await opened.store.write((db) =>
        keepAnswer(db, {
          id: `${hours} h`,
          operation: 'x',
          answer: 'client',
          at: (now - hours * hour) as Instant,
        }),
      );
    await start();
    const left = await Promise.all(
      [0, 1, 47, 48, 49, 1000].map(
        async (hours) => (await answerTo(opened.store.read, `${hours} h`)) !== undefined,
      ),
    );
    expect(left).toEqual([true, true, true, true, false, false]);
  });

  test('gives new ids that are never the same', async () => {
    const { newId } = await start();
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => id.length >= 8 && id.length <= 64)).toBe(true);
  });

  test('can print the key that opens the database elsewhere', async () => {
    const { recoveryKey } = await start();
    expect(parseRecoveryKey(recoveryKey() ?? '')).toEqual(new Uint8Array(opened.key));
  });

  test('leaves a real database empty, and fills the example once', async () => {
    const offices = async () => (await opened.store.read.selectFrom('office').select('id').execute()).length;
    const real = await start();
    expect([real.demo, real.version, await offices()]).toEqual([false, '1.2.3', 0]);
    await start(true);
    expect(await offices()).toBe(4);
    await start(true);
    expect(await offices()).toBe(4);
  });
});
