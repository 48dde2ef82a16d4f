import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFolder, databaseId, folderState, startOptions } from '#main/database-place.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

test('the command line: --demo and --data, whatever else Electron and Chromium add', () => {
  expect(startOptions([])).toEqual({ demo: false });
  expect(startOptions(['.', '--demo', '--no-sandbox'])).toEqual({ demo: true });
  expect(startOptions(['--lang=fi', '--data', '/srv/toimisto'])).toEqual({
    demo: false,
    folder: '/srv/toimisto',
  });
  expect(startOptions(['--data=C:\\Toimisto åäö'])).toEqual({ demo: false, folder: 'C:\\Toimisto åäö' });
  expect(startOptions(['--data='])).toEqual({ demo: false });
  expect(startOptions(['--data'])).toEqual({ demo: false });
});

test('the example office has a folder of its own; Windows uses the local profile', () => {
  const office = { demo: false };
  expect(databaseFolder(office, '/home/a/.config/N', undefined)).toBe(
    join('/home/a/.config/N', 'tietokanta'),
  );
  expect(databaseFolder({ demo: true }, '/home/a/.config/N', undefined)).toBe(
    join('/home/a/.config/N', 'esimerkki'),
  );
  expect(databaseFolder(office, '/roaming', '/local')).toBe(join('/local', 'Neuvontapoyta', 'tietokanta'));
  expect(databaseFolder({ demo: false, folder: 'data' }, '/roaming', '/local')).toBe(resolve('data'));
});

test('a folder has one id, however it is written', () => {
  expect(databaseId('/srv/toimisto')).toMatch(/^[0-9a-f]{32}$/);
  expect(databaseId('/srv/toimisto/')).toBe(databaseId('/srv/x/../toimisto'));
  expect(databaseId('/srv/toimisto')).not.toBe(databaseId('/srv/toimisto2'));
});

test('only a missing or empty folder is fresh', () => {
  const root = scratchFolder();
  expect(folderState(join(root, 'missing'))).toBe('fresh');
  expect(folderState(root)).toBe('fresh');
  mkdirSync(join(root, 'varmuuskopiot'));
  expect(folderState(root)).toBe('used');
  writeFileSync(join(root, 'file'), '');
  expect(folderState(join(root, 'file'))).toBe('unreadable');
});
