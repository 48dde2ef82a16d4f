import { expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '#tests/support/browser.ts';
import { inp, takeKeyTimes, watchKeys } from '#tests/bench/work/keys/watch-keys.ts';
import { chromium } from 'playwright-core';

test('INP is the longest interaction, with one passed over for every fifty', () => {
  expect(inp({ interactions: [], count: 12 })).toBe(16);
  expect(inp({ interactions: [24, 80, 40], count: 49 })).toBe(80);
  expect(inp({ interactions: [24, 80, 40], count: 50 })).toBe(40);
  expect(inp({ interactions: [24, 80, 40], count: 100 })).toBe(24);
});

test('a key that keeps the page busy is measured as long as it did', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const page = await browser.newPage();
  await watchKeys(page);
  await page.goto('data:text/html,<input autofocus>');
  await page.locator('input').focus();
  await page.keyboard.press('a');
  await page.evaluate(() =>
    addEventListener('keydown', () => {
      for (const end = performance.now() + 200; performance.now() < end;);
    }),
  );
  await page.keyboard.press('b');
  const { toPaint, interactions } = await takeKeyTimes(page);
  expect(toPaint).toHaveLength(2);
  expect(toPaint[1]).toBeGreaterThanOrEqual(200);
  expect(Math.max(...interactions)).toBeGreaterThanOrEqual(200);
  expect((await takeKeyTimes(page)).toPaint).toEqual([]);
  await browser.close();
});
