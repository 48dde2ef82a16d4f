import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyFor } from '#headless/database-key.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';
import { temporaryFolder } from '#tests/support/host.ts';

let place: ReturnType<typeof temporaryFolder>;
let folder: string;
let keys: KeyKeeper;
beforeEach(() => {
  place = temporaryFolder();
  folder = join(place.path, 'data');
  keys = keyFiles(join(place.path, 'keys'));
});
afterEach(() => place.remove());

describe('the key of a folder', () => {
  test('is made for a folder that is not there yet, and kept before there is a database', async () => {
    const answer = await keyFor(folder, keys, false);
    if (typeof answer === 'string') throw new Error(answer);
    expect(answer.create).toBe(true);
    expect(answer.key).toHaveLength(32);
    expect(await keys.load(databaseId(folder))).toEqual(answer.key);
  });

  test('is another for every folder, and random', async () => {
    const made = [];
    for (const name of ['a', 'b', 'c']) made.push(await keyFor(join(place.path, name), keys, false));
    const written = made.map((answer) =>
      typeof answer === 'string' ? answer : Buffer.from(answer.key).toString('hex'),
    );
    expect(new Set(written).size).toBe(3);
    expect(written).not.toContain('0'.repeat(64));
  });

  test('is the same at every later start; a database is made only while none was ever opened', async () => {
    const first = await keyFor(folder, keys, false);
    const again = await keyFor(folder, keys, false);
    expect(again).toEqual(first);
    expect(await keyFor(folder, keys, true)).toMatchObject({ create: false });
  });

  test('is never made where something lies already: a lost key must not end in an empty office', async () => {
    mkdirSync(join(folder, 'varmuuskopiot'), { recursive: true });
    expect(await keyFor(folder, keys, false)).toBe('KEY_MISSING');
    expect(readdirSync(place.path)).not.toContain('keys');
  });

  test('is never made for a database that has been opened before, though its folder is gone', async () => {
    expect(await keyFor(folder, keys, true)).toBe('KEY_MISSING');
    expect(await keys.load(databaseId(folder))).toBeUndefined();
  });

  test('is not asked of a folder that is a file', async () => {
    writeFileSync(folder, 'a file');
    expect(await keyFor(folder, keys, false)).toBe('FOLDER_READ_ONLY');
  });

  test('that cannot be kept is told: no database is begun that could not be opened again', async () => {
    const broken: KeyKeeper = {
      load: () => Promise.resolve(undefined),
      save: () => Promise.reject(new Error('no room for the key')),
    };
    await expect(keyFor(folder, broken, false)).rejects.toThrow('no room for the key');
  });
});

describe('which databases have been open on this computer', () => {
  test('is remembered for each, across programs', async () => {
    const marks = join(place.path, 'keys');
    await expectedDatabases(marks).add(databaseId(folder));
    await expectedDatabases(marks).add(databaseId(folder));
    expect(await expectedDatabases(marks).has(databaseId(folder))).toBe(true);
    expect(await expectedDatabases(marks).has(databaseId('/srv/other'))).toBe(false);
    expect(readdirSync(marks)).toHaveLength(1);
  });

  test('is nothing while the folder of the marks is not there', async () => {
    expect(await expectedDatabases(join(place.path, 'none')).has('x')).toBe(false);
  });
});
