import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { threadFiles } from '#service/thread-files.ts';

test('from its sources the service starts threads from theirs, which are there', () => {
  const files = Object.values(threadFiles(import.meta.url));
  expect(files).toHaveLength(3);
  expect(files.filter((file) => !existsSync(file) || !file.href.endsWith('.ts'))).toEqual([]);
});

test('a bundle finds them beside itself', () => {
  expect(Object.values(threadFiles('file:///ohjelma/out/main/service.js')).map(String)).toEqual([
    'file:///ohjelma/out/main/backup-thread.js',
    'file:///ohjelma/out/main/row-thread.js',
    'file:///ohjelma/out/main/argon2-thread.js',
  ]);
});
