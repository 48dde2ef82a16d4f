import { beforeAll, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '#contract/security-headers.ts';
import { registerOwnScheme, serveOwnScheme } from '#main/app-protocol.ts';
import { reportPages } from '#main/report-pages.ts';
import { becomeReady } from '#tests/support/electron-stand-in/app.ts';
import type { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { requestPage } from '#tests/support/electron-stand-in/protocol.ts';
import { windowsOf } from '#tests/support/electron-stand-in/windows.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

const pages = reportPages();
const page = {
  html: '<link rel="stylesheet" href="report.css"><p>Raportti</p>',
  style: 'p { color: black }',
};

beforeAll(() => {
  registerOwnScheme();
  becomeReady();
  serveOwnScheme(scratchFolder(), 'fi', pages);
});

/** Prints, and hands over the window in which it is done as soon as there is one. */
function printing(): { done: Promise<Uint8Array | null>; window: BrowserWindow } {
  const before = windowsOf();
  const done = pages.print(page);
  const window = windowsOf().find((one) => !before.includes(one));
  if (!window) throw new Error('No window was made');
  return { done, window };
}

test('the page is printed as a tagged PDF in a window that nobody sees and that goes away', async () => {
  const { done, window } = printing();
  expect(Buffer.from((await done) ?? []).toString()).toBe(page.html);
  expect(window.webContents.pdfOptions).toMatchObject([{ generateTaggedPDF: true, preferCSSPageSize: true }]);
  expect([window.shown, window.isDestroyed(), windowsOf().length]).toEqual([false, true, 0]);
});

test('its window is as closed as the others: no scripts, no preload, a sandbox', async () => {
  const { done, window } = printing();
  expect(window.options.webPreferences).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    devTools: false,
  });
  expect(window.options.webPreferences).not.toHaveProperty('preload');
  expect(window.options.show).toBe(false);
  await done;
});

test('page and style are there while it is printed, under an address that cannot be guessed, and not afterwards', async () => {
  const { done, window } = printing();
  await new Promise((resolve) => window.once('ready-to-show', resolve));
  const address = window.webContents.getURL();
  expect(address).toMatch(/^app:\/\/report\/[0-9a-f-]{36}\/report\.html$/);
  const style = await requestPage(address.replace('.html', '.css'));
  expect(await style.text()).toBe(page.style);
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(style.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect((await requestPage(address.replace('report.html', 'other.html'))).status).toBe(404);
  await done;
  expect((await requestPage(address)).status).toBe(404);
});

test('a printer that gives up is told by null, and the window goes away', async () => {
  const { done, window } = printing();
  window.webContents.printFault = 'Failed to generate PDF';
  expect(await done).toBeNull();
  expect(window.isDestroyed()).toBe(true);
});

test('a page that is never done is given up after a minute', async () => {
  vi.useFakeTimers();
  const { done, window } = printing();
  window.webContents.printToPDF = () => new Promise(() => undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await done).toBeNull();
  expect(window.isDestroyed()).toBe(true);
  vi.useRealTimers();
});
