import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { newExampleOffice, type ExampleOffice } from '#tests/support/example-office.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { openKeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { signIn } from '#tests/support/keyboard/move-about.ts';

// The controls of working-week.test.ts: each of its checks has to notice what it is there for.

let office: ExampleOffice;
let browser: Browser;
beforeAll(async () => {
  office = await newExampleOffice('2026-10-19', 7 * 60 + 45);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('a click, a request to another host, a breach of the policy and a complaint are all noticed', async () => {
  const { page, watched, ...window } = await openKeyboardWindow(browser, office);
  await signIn({ page, watched, ...window }, 'Siiri');
  expect(watched).toEqual({ complaints: [], policy: [], elsewhere: [], pointer: [] });
  await page.getByRole('heading', { level: 1 }).click();
  await page.evaluate(async () => {
    console.error('planted');
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
  });
  await expect.poll(() => watched.pointer).toContain('pointerdown');
  await expect.poll(() => watched.policy.join()).toContain('connect-src');
  await expect.poll(() => watched.complaints).toContain('planted');
  // The policy stopped the request above; an opened page is asked for.
  await page.goto('http://127.0.0.1:9/').catch(() => undefined);
  await expect.poll(() => watched.elsewhere).toContain('http://127.0.0.1:9/');
});

test('a fault of contrast in one theme, a missing name, and a page too wide are all found', async () => {
  const { page, ...window } = await openKeyboardWindow(browser, office);
  await signIn({ page, ...window }, 'Siiri');
  expect(await checkScreen(page, 'as it is')).toEqual([]);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Vaalea teksti tummassa';
    words.style.setProperty('color', matchMedia('(prefers-color-scheme: dark)').matches ? '#fff' : '#111');
    const nameless = document.createElement('input');
    const wide = document.createElement('div');
    wide.style.setProperty('inline-size', '1000px');
    wide.style.setProperty('block-size', '1px');
    document.querySelector('main')?.append(words, nameless, wide);
  });
  const found = (await checkScreen(page, 'planted')).join('\n');
  expect(found).toMatch(/\(dark 100 %, dark 200 %\): color-contrast/);
  expect(found).toMatch(/label: <input>/);
  expect(found).toMatch(/200 %.*\): scrolls \d+ pixels sideways/);
});
