import { expect, test, vi } from 'vitest';
import { appState, becomeReady } from '#tests/support/electron-stand-in/app.ts';
import { windowsOf } from '#tests/support/electron-stand-in/windows.ts';
import { started } from '#tests/support/electron-stand-in/utility-process.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

test('a second instance quits without a window or a service', async () => {
  appState.lockFree = false;
  await import('#main/index.ts');
  expect(appState.quit).toBe(true);
  becomeReady();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([windowsOf().length, started.length]).toEqual([0, 0]);
});
