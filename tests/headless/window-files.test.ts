import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { windowFiles } from '#headless/window-files.ts';
import { temporaryFolder } from '#tests/support/host.ts';

let place: ReturnType<typeof temporaryFolder>;
let folder: string;
beforeEach(() => {
  place = temporaryFolder();
  folder = join(place.path, 'renderer');
  mkdirSync(join(folder, 'assets', 'fonts'), { recursive: true });
});
afterEach(() => place.remove());

const put = (name: string, text = name) => writeFileSync(join(folder, name), text);

test('every file of the window by its path, with its kind', () => {
  for (const name of ['index.html', 'assets/a-1.js', 'assets/b-2.css', 'assets/fonts/c-3.woff2', 'icon.svg'])
    put(name);
  const files = windowFiles(folder);
  expect([...files].map(([name, { mediaType }]) => `${name} ${mediaType}`).sort()).toEqual([
    '/assets/a-1.js text/javascript; charset=utf-8',
    '/assets/b-2.css text/css; charset=utf-8',
    '/assets/fonts/c-3.woff2 font/woff2',
    '/icon.svg image/svg+xml',
    '/index.html text/html; charset=utf-8',
  ]);
});

test('only what has a hash in its name may be kept by the browser', () => {
  for (const name of ['index.html', 'assets/a-1.js', 'icon.svg']) put(name);
  const lasting = [...windowFiles(folder)].filter(([, file]) => file.lasting).map(([name]) => name);
  expect(lasting).toEqual(['/assets/a-1.js']);
});

test('what is no part of a window is not served: maps, sources, notes, keys', () => {
  for (const name of [
    'index.html',
    'assets/a-1.js.map',
    'main.ts',
    'README.md',
    'office.key',
    '.env',
    'noname',
  ])
    put(name);
  expect([...windowFiles(folder).keys()]).toEqual(['/index.html']);
});

test('a folder named as a file is no file, and a link is not followed', () => {
  put('index.html');
  mkdirSync(join(folder, 'folder.js'));
  writeFileSync(join(place.path, 'secret.json'), 'secret');
  symlinkSync(join(place.path, 'secret.json'), join(folder, 'linked.json'));
  expect([...windowFiles(folder).keys()]).toEqual(['/index.html']);
});

test('the bytes are those of the start: what is put there later is not served', () => {
  put('index.html', 'built');
  const files = windowFiles(folder);
  put('index.html', 'changed');
  put('more.html');
  expect(files.get('/index.html')?.bytes.toString()).toBe('built');
  expect(files.has('/more.html')).toBe(false);
});

test('without a window there is nothing to serve, and that is said at the start', () => {
  rmSync(folder, { recursive: true });
  expect(() => windowFiles(folder)).toThrow('ENOENT');
});
