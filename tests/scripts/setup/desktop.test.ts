import { expect, it } from 'vitest';

interface Computer {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  userId: number | undefined;
}
const module = new URL('../../../scripts/setup/desktop.mjs', import.meta.url).href;
const { whyNoWindow } = (await import(module)) as { whyNoWindow: (computer: Computer) => string | undefined };

const linux = (env: NodeJS.ProcessEnv, userId = 1000): Computer => ({ platform: 'linux', env, userId });

it.each([
  ['Windows', { platform: 'win32', env: {}, userId: undefined }],
  ['macOS', { platform: 'darwin', env: {}, userId: 501 }],
  ['Linux with X11', linux({ DISPLAY: ':0' })],
  ['Linux with Wayland', linux({ WAYLAND_DISPLAY: 'wayland-0' })],
] satisfies [string, Computer][])('%s can show a window', (_, computer) => {
  expect(whyNoWindow(computer)).toBeUndefined();
});

it.each([
  ['without a display', linux({}), 'näyttöä ei ole'],
  ['with an empty display name', linux({ DISPLAY: '' }), 'näyttöä ei ole'],
  ['as root, whom Chromium refuses', linux({ DISPLAY: ':0' }, 0), 'pääkäyttäjänä'],
] satisfies [string, Computer, string][])('Linux %s cannot, and one line says why', (_, computer, reason) => {
  expect(whyNoWindow(computer)).toContain(reason);
  expect(whyNoWindow(computer)).not.toContain('\n');
});
