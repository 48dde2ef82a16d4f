import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFolder, startOptions } from '#main/database-place.ts';

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
