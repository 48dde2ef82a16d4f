import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { connect } from '#store/connection.ts';
import { BACKUP_FOLDER, DATABASE_FILE, openStore } from '#store/open.ts';
import { listOffices, insertOffice } from '#store/offices/offices.ts';

const now = 1_790_000_000_000 as Instant;
const key = randomBytes(32);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npt-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const office = {
  id: 'o',
  name: 'Alavus',
  municipalityCode: '010',
  identityMode: 'none' as const,
  createdAt: now,
};

test('a missing database is never made where one was expected', async () => {
  await expect(openStore({ folder, key, now, create: false })).rejects.toMatchObject({
    code: 'DATABASE_MISSING',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('what was written is there after closing and opening', async () => {
  const first = await openStore({ folder, key, now, create: true });
  await first.write((db) => insertOffice(db, office));
  await first.close();
  const second = await openStore({ folder, key, now, create: false });
  expect(await listOffices(second.read)).toMatchObject([{ name: 'Alavus' }]);
  await second.close();
});

test('a failed write leaves nothing, and the next one works', async () => {
  const store = await openStore({ folder, key, now, create: true });
  await expect(
    store.write(async (db) => {
      await insertOffice(db, office);
      throw new Error('in the middle');
    }),
  ).rejects.toThrow('in the middle');
  expect(await listOffices(store.read)).toEqual([]);
  await store.write((db) => insertOffice(db, office));
  expect(await listOffices(store.read)).toHaveLength(1);
  await store.close();
});

test('writes that overlap in time run one after the other, each in its own transaction', async () => {
  const store = await openStore({ folder, key, now, create: true });
  const write = (id: string) =>
    store.write(async (db) => {
      const before = (await listOffices(db)).length;
      await insertOffice(db, { ...office, id });
      await new Promise((resolve) => setImmediate(resolve));
      return before;
    });
  const seen = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(write));
  expect(seen.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4]);
  await store.close();
});

test('closing waits for the write that goes on, and keeps it', async () => {
  const store = await openStore({ folder, key, now, create: true });
  const writing = store.write(async (db) => {
    await insertOffice(db, office);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await insertOffice(db, { ...office, id: 'second' });
  });
  await new Promise((resolve) => setImmediate(resolve));
  await store.close();
  await writing;
  const again = await openStore({ folder, key, now, create: false });
  expect(await listOffices(again.read)).toHaveLength(2);
  await again.close();
});

test('the reading handle cannot write, whatever the types say', async () => {
  const store = await openStore({ folder, key, now, create: true });
  await expect(insertOffice(store.read as never, office)).rejects.toThrow(/readonly/);
  await store.close();
});

function change(sql: string): void {
  const database = connect(join(folder, DATABASE_FILE), key, { readonly: false, fileMustExist: false });
  database.exec(sql);
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}

test('a file of a newer version is refused and keeps every byte', async () => {
  await (await openStore({ folder, key, now, create: true })).close();
  change("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')");
  const before = readFileSync(join(folder, DATABASE_FILE));
  await expect(openStore({ folder, key, now, create: false })).rejects.toMatchObject({
    code: 'DATABASE_NEWER',
  });
  expect(readFileSync(join(folder, DATABASE_FILE)).equals(before)).toBe(true);
});

test('a file of an older version is backed up, as it was, before it is migrated', async () => {
  change('create table older (x text) strict');
  const store = await openStore({ folder, key, now, create: false });
  expect(await listOffices(store.read)).toEqual([]);
  const [backup] = readdirSync(join(folder, BACKUP_FOLDER));
  const copy = connect(join(folder, BACKUP_FOLDER, backup ?? ''), key, {
    readonly: true,
    fileMustExist: true,
  });
  expect(copy.prepare("select name from sqlite_schema where type = 'table'").all()).toEqual([
    { name: 'older' },
  ]);
  copy.close();
  await store.close();
});

test('a backup holds the same rows, opens with the key only, and has no half-made file beside it', async () => {
  const store = await openStore({ folder, key, now, create: true });
  await store.write((db) => insertOffice(db, office));
  const { fileName, bytes } = await store.backUp(now, 'kasin');
  expect(bytes).toBeGreaterThan(4096);
  const copy = join(folder, fileName);
  expect(readdirSync(join(folder, BACKUP_FOLDER))).toHaveLength(1);
  const database = connect(copy, key, { readonly: true, fileMustExist: true });
  expect(database.prepare('select name from office').all()).toEqual([{ name: 'Alavus' }]);
  database.close();
  expect(() => connect(copy, randomBytes(32), { readonly: true, fileMustExist: true })).toThrow(
    'not a database',
  );
  await store.close();
});

test('a backup asked for in the middle of a write waits for it and holds what it wrote', async () => {
  const store = await openStore({ folder, key, now, create: true });
  const writing = store.write(async (db) => {
    await insertOffice(db, office);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const [{ fileName }] = await Promise.all([store.backUp(now, 'kasin'), writing]);
  const database = connect(join(folder, fileName), key, { readonly: true, fileMustExist: true });
  expect(database.prepare('select name from office').all()).toEqual([{ name: 'Alavus' }]);
  database.close();
  await store.close();
});

test('a folder that is a file is told, and the file stays', async () => {
  const path = join(folder, 'not a folder');
  writeFileSync(path, 'something');
  await expect(openStore({ folder: path, key, now, create: true })).rejects.toMatchObject({
    code: expect.stringMatching(/^FOLDER_/),
  });
  expect(readFileSync(path, 'utf8')).toBe('something');
  expect(existsSync(join(path, DATABASE_FILE))).toBe(false);
});
