import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseId, folderState } from '#store/keys/database-folder.ts';
import { temporaryFolder } from '#tests/support/host.ts';

test('a folder has one id, however it is written', () => {
  expect(databaseId('/srv/toimisto')).toMatch(/^[0-9a-f]{32}$/);
  expect(databaseId('/srv/toimisto/')).toBe(databaseId('/srv/x/../toimisto'));
  expect(databaseId('/srv/toimisto')).not.toBe(databaseId('/srv/toimisto2'));
});

test('only a missing or empty folder is fresh', () => {
  const place = temporaryFolder();
  const root = place.path;
  expect(folderState(join(root, 'missing'))).toBe('fresh');
  expect(folderState(root)).toBe('fresh');
  mkdirSync(join(root, 'varmuuskopiot'));
  expect(folderState(root)).toBe('used');
  writeFileSync(join(root, 'file'), '');
  expect(folderState(join(root, 'file'))).toBe('unreadable');
  place.remove();
});
