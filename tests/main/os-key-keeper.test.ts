import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeyKeeper } from '#store/keys/key-keeper.ts';
import { hasKeyStore, osKeyKeeper } from '#main/os-key-keeper.ts';
import { becomeReady } from '#tests/support/electron-stand-in/app.ts';
import { storageState } from '#tests/support/electron-stand-in/safe-storage.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));
becomeReady();

const id = 'ab'.repeat(16);
const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
let folder: string;
let keeper: KeyKeeper;

beforeEach(() => {
  Object.assign(storageState, {
    available: true,
    backend: 'gnome_libsecret',
    rotated: false,
    encryptions: 0,
  });
  folder = join(scratchFolder(), 'avaimet');
  keeper = osKeyKeeper(folder);
});

test('a key is kept and comes back', async () => {
  expect(await keeper.load(id)).toBeUndefined();
  await keeper.save(id, key);
  expect(await keeper.load(id)).toEqual(key);
  expect(await osKeyKeeper(folder).load(id)).toEqual(key);
  expect(await keeper.load('cd'.repeat(16))).toBeUndefined();
});

test('the file holds no plain key and is for this user alone', async () => {
  await keeper.save(id, key);
  expect(readdirSync(folder)).toEqual([`${id}.json`]);
  const path = join(folder, `${id}.json`);
  const text = readFileSync(path, 'utf8');
  for (const plain of [Buffer.from(key).toString('base64'), Buffer.from(key).toString('hex')])
    expect(text).not.toContain(plain);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a key that the store sealed with an old secret is sealed anew', async () => {
  await keeper.save(id, key);
  const before = readFileSync(join(folder, `${id}.json`), 'utf8');
  storageState.rotated = true;
  expect(await keeper.load(id)).toEqual(key);
  expect(storageState.encryptions).toBe(2);
  expect(readFileSync(join(folder, `${id}.json`), 'utf8')).not.toBe(before);
});

test('a key store that was reset, or a damaged file, is a missing key and stays as it is', async () => {
  await keeper.save(id, key);
  const path = join(folder, `${id}.json`);
  const before = readFileSync(path, 'utf8');
  const { secret } = storageState;
  storageState.secret = Buffer.alloc(32);
  expect(await keeper.load(id)).toBeUndefined();
  storageState.secret = secret;
  expect(readFileSync(path, 'utf8')).toBe(before);
  for (const damage of ['', '{', '[]', 'null', '{"sealedBy":"os"}', '{"sealedBy":"plain","sealed":"AAAA"}']) {
    writeFileSync(path, damage);
    expect(await keeper.load(id)).toBeUndefined();
  }
});

test('an id that is a path is refused', async () => {
  await expect(keeper.save('../../outside', key)).rejects.toThrow(RangeError);
  expect(await keeper.load('../../outside')).toBeUndefined();
});

test('a store that only pretends is none: basic_text and unknown on Linux, nothing anywhere', async () => {
  expect(await hasKeyStore('linux')).toBe(true);
  storageState.backend = 'basic_text';
  expect(await hasKeyStore('linux')).toBe(false);
  expect(await hasKeyStore('win32')).toBe(true);
  storageState.backend = 'unknown';
  expect(await hasKeyStore('linux')).toBe(false);
  storageState.available = false;
  expect(await hasKeyStore('win32')).toBe(false);
  expect(await hasKeyStore('darwin')).toBe(false);
});
