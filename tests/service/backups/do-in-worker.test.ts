import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doInWorker } from '#service/backups/do-in-worker.ts';
import { DATABASE_FILE, openStore, type Store } from '#store/open.ts';
import type { Instant } from '#domain/time/instant.ts';

const doTask = doInWorker(new URL('../../../src/service/backups/backup-thread.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npt-worker-'));
const key = new Uint8Array(randomBytes(32));
let store: Store;

beforeAll(async () => {
  store = await openStore({ folder, key, now: 0 as Instant, create: true, doTask });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a copy is made in a thread, and this one goes on meanwhile', async () => {
  let turns = 0;
  const going = setInterval(() => (turns += 1), 1);
  const made = await store.backUp(1 as Instant, 'kasin');
  clearInterval(going);
  expect(made.bytes).toBeGreaterThan(4096);
  expect(turns).toBeGreaterThan(5);
});

test('what goes wrong there is told here, with its code', async () => {
  await expect(
    doTask({
      kind: 'copy',
      from: join(folder, DATABASE_FILE),
      key: new Uint8Array(32),
      to: join(folder, 'x'),
    }),
  ).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
});

test('a thread that cannot start is a fault and not a wait', async () => {
  await expect(
    doInWorker(new URL('./none.ts', import.meta.url))({
      kind: 'copy',
      from: '',
      key,
      to: '',
    }),
  ).rejects.toThrow('none.ts');
});
