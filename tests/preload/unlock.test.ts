import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { securityHeaders } from '#contract/security-headers.ts';
import { unlockFile } from '#main/unlock-page.ts';
import { launchBrowser } from '#tests/support/browser.ts';

/** The unlock page and its preload in a real Chromium, under the real headers; only `require('electron')` stands in. */
let browser: Browser;
let page: Page;
let preload: string;
let problems: string[];
/** What the page sends, and what main would answer. */
let sent: unknown[][];
let said: string;

beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'unlock-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      minify: false,
      lib: { entry: 'src/preload/unlock.ts', formats: ['cjs'], fileName: () => 'unlock.cjs' },
      rolldownOptions: { external: ['electron'] },
    },
  });
  preload = readFileSync(join(outDir, 'unlock.cjs'), 'utf8');
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  sent = [];
  problems = [];
  said = '';
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (fault) => problems.push(fault.message));
  await page.exposeFunction('toMain', (...values: unknown[]) => {
    sent.push(values);
    return said;
  });
  await page.addInitScript(`{
    const ipcRenderer = { invoke: (...values) => window.toMain(...values), send: (...values) => void window.toMain(...values) };
    const require = (name) => { if (name !== 'electron') throw new Error(name); return { ipcRenderer }; };
    const exports = {}; const module = { exports };
    ${preload}
  }`);
  await page.route('**/*', (route) => {
    const file = unlockFile(new URL(route.request().url()), 'fi');
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: file.text, contentType: file.contentType, headers: securityHeaders });
  });
});

const open = (question: string) => page.goto(`https://unlock.invalid/${question}`);

test('what is typed goes to the shell once, and a problem is said and focused', async () => {
  await open('recovery');
  said = 'Palautusavain ei kelpaa.';
  await page.getByLabel('Palautusavain').fill('0123A');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Palautusavain ei kelpaa.').waitFor();
  expect(sent).toEqual([['unlock:submit', '0123A']]);
  expect(await page.evaluate('document.activeElement.id')).toBe('secret');
  expect(await page.getByRole('button', { name: 'Avaa' }).isEnabled()).toBe(true);
  expect(page.url()).toBe('https://unlock.invalid/recovery');
});

test('a new passphrase is sent twice, as it was typed', async () => {
  await open('newPassphrase');
  await page.getByLabel('Tunnuslause', { exact: true }).fill(' neljä sanaa ');
  await page.getByLabel('Tunnuslause uudelleen').fill('neljä');
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect.poll(() => sent).toEqual([['unlock:submit', ' neljä sanaa ', 'neljä']]);
});

test('the field has the focus, an empty one is not sent, and cancelling is', async () => {
  await open('passphrase');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('secret');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Peruuta' }).click();
  await expect.poll(() => sent).toEqual([['unlock:cancel']]);
});

test('the page keeps to its headers: the style applies and nothing is reported', async () => {
  for (const question of ['recovery', 'passphrase', 'newPassphrase']) {
    await open(question);
    expect(await page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth")).toBe('512px');
  }
  expect(problems).toEqual([]);
});

test('the headers are there to notice: an inline script in the page is refused and reported', async () => {
  await page.route('**/planted', (route) =>
    route.fulfill({
      body: '<script>window.ran = 1</script>',
      contentType: 'text/html',
      headers: securityHeaders,
    }),
  );
  await open('planted');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await expect.poll(() => problems.join()).toContain('Content Security Policy');
});
