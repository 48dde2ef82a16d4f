import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, permissionsPolicy, securityHeaders } from '#contract/security-headers.ts';
import { launchBrowser } from '#tests/support/browser.ts';

test('the policy starts from nothing, names each directive once, and opens no way for text to become code', () => {
  const parts = contentSecurityPolicy.split('; ').map((part) => part.split(' '));
  const names = parts.map(([name]) => name);
  expect(names[0]).toBe('default-src');
  expect(new Set(names).size).toBe(names.length);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|blob:|wss?:/);
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
});

test('every feature is denied to every origin', () => {
  expect(permissionsPolicy.split(', ').every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true);
});

test('Chromium knows every word of the headers, and does as they say', { timeout: 60_000 }, async () => {
  const server = createServer((_request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html lang="fi"><title>x</title><link rel="icon" href="data:,"><p>x</p></html>',
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(said).toEqual([]);
  const states = await page.evaluate(`Promise.all(['geolocation', 'camera', 'microphone', 'clipboard-write']
    .map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`);
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  const typed = await page.evaluate(`(() => {
    try { document.body.innerHTML = '<b>x</b>'; return 'taken'; } catch (fault) { return fault.name; }
  })()`);
  expect(typed).toBe('TypeError');
  await browser.close();
  server.close();
});
