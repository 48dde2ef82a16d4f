import { expect, test } from 'vitest';
import { browserProgram } from '#headless/browser-programs.ts';

const has =
  (...files: readonly string[]) =>
  (path: string) =>
    files.includes(path);

test.each([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome'],
  ['linux', {}, '/usr/bin/microsoft-edge-stable'],
  ['freebsd', {}, '/usr/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('on %s with %j the browser at %s is found', (platform, environment, program) => {
  expect(browserProgram(platform, environment, has(program))).toBe(program);
});

test('CHROMIUM_PATH goes before all, and is passed over when nothing is there', () => {
  const environment = { CHROMIUM_PATH: '/opt/own/chrome', PATH: '/usr/bin' };
  expect(browserProgram('linux', environment, has('/opt/own/chrome', '/usr/bin/chromium'))).toBe(
    '/opt/own/chrome',
  );
  expect(browserProgram('linux', environment, has('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(browserProgram('linux', { CHROMIUM_PATH: '' }, has(''))).toBeUndefined();
});

test('a computer without one has none', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const)
    expect(
      browserProgram(platform, { PATH: '/usr/bin', PROGRAMFILES: 'C:\\Program Files' }, has()),
    ).toBeUndefined();
});
