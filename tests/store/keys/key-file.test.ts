import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFiles } from '#store/keys/key-file.ts';
import { temporaryFolder } from '#tests/support/host.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);

test('a key comes back as it was kept, readable by its owner only', async () => {
  const place = temporaryFolder();
  const folder = join(place.path, 'keys');
  const keys = keyFiles(folder);
  expect(await keys.load('office')).toBeUndefined();
  await keys.save('office', key);
  expect(await keys.load('office')).toEqual(key);
  expect(statSync(join(folder, 'office.key')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual(['office.key']);
  place.remove();
});

test('a key that others could read is closed to them again', async () => {
  const place = temporaryFolder();
  const keys = keyFiles(place.path);
  await keys.save('office', key);
  chmodSync(join(place.path, 'office.key'), 0o644);
  await keys.load('office');
  expect(statSync(join(place.path, 'office.key')).mode & 0o777).toBe(0o600);
  place.remove();
});

test('a file that is not a whole key is no key', async () => {
  const place = temporaryFolder();
  writeFileSync(join(place.path, 'office.key'), 'short');
  expect(await keyFiles(place.path).load('office')).toBeUndefined();
  place.remove();
});
