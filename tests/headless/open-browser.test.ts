import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBrowser } from '#headless/open-browser.ts';
import { temporaryFolder } from '#tests/support/host.ts';
import { until } from '#tests/support/until.ts';

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  place.remove();
});

const url = 'http://127.0.0.1:1/enter/a-token?x=1&y=$(touch hacked);`touch hacked`';

test('the address goes to the opener of the desktop as one word, past every shell', async () => {
  const told = join(place.path, 'told');
  writeFileSync(join(place.path, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$#" "$1" > '${told}'\n`, {
    mode: 0o755,
  });
  vi.stubEnv('PATH', `${place.path}:/usr/bin:/bin`);
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(await openBrowser(url)).toBe(true);
  await until('the opener has been told', () => existsSync(told) && readFileSync(told, 'utf8').trim() !== '');
  expect(readFileSync(told, 'utf8')).toBe(`1\n${url}\n`);
});

test('without an opener it is said, so that the link can be shown instead', async () => {
  mkdirSync(join(place.path, 'empty'));
  vi.stubEnv('PATH', join(place.path, 'empty'));
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  expect(await openBrowser(url)).toBe(false);
});

test('a system that nobody thought of has none', async () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('aix');
  expect(await openBrowser(url)).toBe(false);
});
