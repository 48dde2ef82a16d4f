import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEarlierKey, keysFrom } from '#store/keys/earlier-keys.ts';
import { sealUnder, unsealWith } from '#store/keys/sealed-under.ts';

const newKey = () => new Uint8Array(randomBytes(32));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npt-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('without a change there is the one key', () => {
  const key = newKey();
  expect(keysFrom(folder, key)).toEqual([key]);
});

test('the newest key leads to all before it, an older one to none after it', () => {
  const [first, second, third] = [newKey(), newKey(), newKey()];
  keepEarlierKey(folder, first, second);
  keepEarlierKey(folder, second, third);
  expect(keysFrom(folder, third)).toEqual([third, second, first]);
  expect(keysFrom(folder, second)).toEqual([second, first]);
  expect(keysFrom(folder, first)).toEqual([first]);
});

test('no key can be read from what is stored', () => {
  const [first, second] = [newKey(), newKey()];
  keepEarlierKey(folder, first, second);
  const stored = Buffer.from(readFileSync(join(folder, 'aiemmat-avaimet'), 'utf8'), 'base64');
  expect(stored.includes(Buffer.from(first))).toBe(false);
  expect(stored.includes(Buffer.from(second))).toBe(false);
});

test('a locked key opens with its own lock, whole, and not when a byte of it was changed', () => {
  const [lock, key] = [newKey(), newKey()];
  const sealed = sealUnder(lock, key);
  expect(unsealWith(lock, sealed)).toEqual(key);
  expect(unsealWith(newKey(), sealed)).toBeUndefined();
  for (let index = 0; index < sealed.length; index += 7) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(unsealWith(lock, changed)).toBeUndefined();
  }
  expect(unsealWith(lock, sealed.subarray(0, 10))).toBeUndefined();
});
