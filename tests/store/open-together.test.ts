import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { connect } from '#store/connection.ts';
import { migrate } from '#store/migrate.ts';
import { migrations } from '#store/migrations/migrations.ts';
import { BACKUP_FOLDER, DATABASE_FILE } from '#store/open.ts';

const PROCESSES = 6;
const names = Object.keys(migrations);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A file as the first version left it, with enough in it that a copy takes a moment. */
async function olderFile(key: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'npt-together-'));
  folders.push(folder);
  mkdirSync(join(folder, BACKUP_FOLDER));
  const database = connect(join(folder, DATABASE_FILE), key, { readonly: false, fileMustExist: false });
  await migrate(database, Object.fromEntries(Object.entries(migrations).slice(0, 1)));
  database.exec(`insert into setting with recursive n (i) as (select 1 union all select i + 1 from n where i < 20000)
    select 'name ' || i, hex(randomblob(100)) from n`);
  database.close();
  return folder;
}

test('several processes that open a file of an older version at once all find it whole', async () => {
  const key = randomBytes(32);
  const folder = await olderFile(key);
  const worker = new URL('../support/open-worker.ts', import.meta.url);
  const children = Array.from({ length: PROCESSES }, () => fork(worker, { serialization: 'advanced' }));
  await Promise.all(children.map((child) => once(child, 'message')));
  const at = Date.now() + 200;
  const answers = await Promise.all(
    children.map(async (child) => {
      child.send({ folder, key: new Uint8Array(key), at });
      return ((await once(child, 'message')) as [unknown])[0];
    }),
  );
  expect(answers).toEqual(Array.from({ length: PROCESSES }, () => ({ applied: names })));
  const copies = readdirSync(join(folder, BACKUP_FOLDER));
  expect(copies.filter((name) => !name.endsWith('.db'))).toEqual([]);
  expect(copies.length).toBeGreaterThan(0);
});
