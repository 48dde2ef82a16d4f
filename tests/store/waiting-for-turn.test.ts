import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { openStore, type Store } from '#store/open.ts';
import { insertOffice, listOffices } from '#store/offices/offices.ts';
import { waitingForTurn } from '#store/waiting-for-turn.ts';
import { newStore } from '#tests/support/office.ts';

const office = (id: string) => ({
  id,
  name: id,
  municipalityCode: '010',
  identityMode: 'none' as const,
  createdAt: instant(Number(id)),
});
const busy = () => Promise.reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }));

describe('two stores over one file', () => {
  let opened: Awaited<ReturnType<typeof newStore>>;
  let other: Store;
  beforeEach(async () => {
    opened = await newStore(instant(0));
    other = await openStore({ folder: opened.folder, key: opened.key, now: instant(0), create: false });
  });
  afterEach(async () => {
    await other.close();
    await opened.close();
  });

  test('the second writer waits for the first without stopping anything else, and loses nothing', async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const first = opened.store.write(async (db) => {
      await insertOffice(db, office('1'));
      await held;
    });
    const second = other.write((db) => insertOffice(db, office('2')));
    await new Promise((resolve) => setTimeout(resolve, 400));
    // Reading goes on too, and shows nothing of what has not been finished.
    expect(await listOffices(other.read)).toEqual([]);
    clearInterval(ticking);
    letGo();
    await Promise.all([first, second]);
    expect(ticks).toBeGreaterThan(5);
    expect((await listOffices(opened.store.read)).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('what the first gives up is not there when the second begins', async () => {
    const first = opened.store.write(async (db) => {
      await insertOffice(db, office('1'));
      throw new Error('given up');
    });
    const second = other.write(async (db) => listOffices(db));
    await expect(first).rejects.toThrow('given up');
    expect(await second).toEqual([]);
  });
});

test('anything but a busy file is thrown at once', async () => {
  let tries = 0;
  const fails = () => {
    tries += 1;
    return Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }));
  };
  await expect(waitingForTurn(fails)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  expect(tries).toBe(1);
});

test('a turn that comes after some tries is taken', async () => {
  let tries = 0;
  const begin = () => {
    tries += 1;
    return tries < 5 ? busy() : Promise.resolve('begun');
  };
  expect(await waitingForTurn(begin)).toBe('begun');
  expect(tries).toBe(5);
});
