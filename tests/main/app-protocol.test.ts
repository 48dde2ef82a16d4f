import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '#contract/security-headers.ts';
import { registerOwnScheme, serveOwnScheme } from '#main/app-protocol.ts';
import { reportPages } from '#main/report-pages.ts';
import { becomeReady } from '#tests/support/electron-stand-in/app.ts';
import { registeredSchemes, requestPage } from '#tests/support/electron-stand-in/protocol.ts';
import { scratchFolder } from '#tests/support/shell-run.ts';

vi.mock('electron', () => import('#tests/support/electron-stand-in/index.ts'));

beforeAll(() => {
  const root = scratchFolder();
  const renderer = join(root, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Neuvontapöytä</title>');
  writeFileSync(join(renderer, 'assets', 'index-1.js'), 'export {};');
  writeFileSync(join(root, 'secret.txt'), 'not for the window');
  registerOwnScheme();
  becomeReady();
  serveOwnScheme(renderer, 'fi', reportPages());
});

test('the scheme has the privileges of a secure web page and no more', () => {
  expect(registeredSchemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

test('the page and its files come with their kind and every security header', async () => {
  const page = await requestPage('app://neuvontapoyta/tilastot');
  expect(await page.text()).toContain('Neuvontapöytä');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const script = await requestPage('app://neuvontapoyta/assets/index-1.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  for (const response of [page, script]) {
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(response.headers.get(name)).toBe(value);
  }
  expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

test.each([
  ['app://neuvontapoyta/assets/missing.js', 404],
  ['app://neuvontapoyta/%2e%2e/secret.txt', 404],
  ['app://neuvontapoyta/..%2fsecret.txt', 404],
  ['app://somewhere/index.html', 404],
  ['app://unlock/unlock.js', 404],
  ['app://report/', 404],
  ['app://report/00000000-0000-4000-8000-000000000000/report.html', 404],
])('%s is answered with %i and the same headers', async (url, status) => {
  const response = await requestPage(url);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(await response.text()).toBe('');
});

test('only reading is answered', async () => {
  const response = await requestPage('app://neuvontapoyta/', { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
});

test('the unlock page is served in the language of the computer', async () => {
  const page = await requestPage('app://unlock/recovery');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Palautusavain');
});
