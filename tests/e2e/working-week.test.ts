import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { newExampleOffice, type ExampleOffice } from '#tests/support/example-office.ts';
import { signIn } from '#tests/support/keyboard/move-about.ts';
import { mondayOnTheLine } from './week/monday.ts';
import { newWeek, weekDays } from './week/week.ts';

let office: ExampleOffice;
let browser: Browser;
beforeAll(async () => {
  office = await newExampleOffice(weekDays.monday, 7 * 60 + 45);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

test('a working week of the example office by keyboard alone', async () => {
  const week = newWeek(browser, office);
  const outi = await week.open();
  await outi.page.getByRole('listbox').waitFor();
  await week.look(outi, 'sign-in');
  await signIn(outi, 'Outi');
  try {
    await mondayOnTheLine(week, outi);
  } catch (error) {
    await outi.page.screenshot({ path: '/tmp/week-fail.png' });
    console.log(await outi.focused(), week.wrong, outi.watched);
    throw error;
  }
  console.log(week.looked, outi.watched);
  expect(week.wrong).toEqual([]);
});
