import { join, sep } from 'node:path';
import { array, constantFrom, oneof, sample, string } from 'fast-check';
import { expect, test } from 'vitest';
import { appFile } from '#main/app-file.ts';

const root = join(sep, 'opt', 'neuvontapöytä', 'renderer');

test('files of the window with their kinds', () => {
  expect(appFile(root, '/assets/index-B1.js')).toEqual({
    path: join(root, 'assets', 'index-B1.js'),
    contentType: 'text/javascript; charset=utf-8',
  });
  expect(appFile(root, '/assets/Inter%20Bold.woff2')).toEqual({
    path: join(root, 'assets', 'Inter Bold.woff2'),
    contentType: 'font/woff2',
  });
});

test.each(['/', '/kela-paivat', '/kela-paivat/2021-02-03', '/tilastot/'])(
  '%s is a screen: the page itself',
  (path) => {
    expect(appFile(root, path)).toEqual({
      path: join(root, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    });
  },
);

test.each([
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/assets/..%2f..%2fmain/index.js',
  '/..%5cmain%5cindex.js',
  '/C:%5cWindows/win.js',
  '/assets/index.js%00.html',
  '/%',
  '/%ff.js',
  '/assets/tool.exe',
  '/.env.local',
  '/assets/index.js.map',
])('%s is not served', (path) => expect(appFile(root, path)).toBeUndefined());

test('no path leads outside the window’s folder', () => {
  const part = constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2e',
    '/',
    '%2f',
    '\\',
    '%5c',
    'assets',
    'a.js',
    '%00',
    'C:',
    '~',
  );
  const paths = array(oneof(part, string()), { maxLength: 8 });
  const outside = sample(paths, 5_000).filter((parts) => {
    const found = appFile(root, `/${parts.join('/')}`);
    return found !== undefined && !found.path.startsWith(root + sep);
  });
  expect(outside).toEqual([]);
});
