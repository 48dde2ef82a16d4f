import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { newExampleOffice, type ExampleOffice } from '#tests/support/example-office.ts';
import { handOver, signIn } from '#tests/support/keyboard/move-about.ts';
import { fridayMorning } from './week/friday.ts';
import { mondayOnTheLine } from './week/monday.ts';
import { fridayReport } from './week/report.ts';
import { thursdayMorning } from './week/thursday.ts';
import { tuesdayAtTheDesk, tuesdayOnTheLine, tuesdayTaken } from './week/tuesday.ts';
import { wednesdayAfternoon, wednesdayMorning } from './week/wednesday.ts';
import { newWeek, weekDays, type Week } from './week/week.ts';

let office: ExampleOffice;
let browser: Browser;
let week: Week;
beforeAll(async () => {
  office = await newExampleOffice(weekDays.monday, 7 * 60 + 45);
  browser = await launchBrowser();
  week = newWeek(browser, office);
});
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** Three windows: the line's, the secretary's, and one at which three people take turns. */
async function play(): Promise<void> {
  const line = await week.open();
  await line.page.getByRole('listbox').waitFor();
  await week.look(line, 'sign-in');
  await signIn(line, 'Outi');
  const desk = await week.open();
  await signIn(desk, 'Siiri');
  const back = await week.open();
  await signIn(back, 'Tiina');

  await mondayOnTheLine(week, line);
  await tuesdayOnTheLine(week, line);
  await tuesdayAtTheDesk(week, desk);
  await tuesdayTaken(week, line, back);
  await week.at(weekDays.wednesday, '8.50');
  await handOver(back, 'Kaisa');
  await wednesdayMorning(week, { desk, adviser: back, line });
  await wednesdayAfternoon(week, { desk, adviser: back });
  await thursdayMorning(week, desk, line);
  await fridayMorning(week, line, back);
  await fridayReport(week, back);
}

/** Where each window was, for whoever reads why a step failed. */
async function whereTheFocusWas(): Promise<string> {
  const places = await Promise.all(
    week.windows.map(async ({ page, focused }) => `${page.url()} ${await focused()}`),
  );
  return `The focus was at:\n${places.join('\n')}`;
}

// The longest test there is: under a minute and a half on a quiet machine, several when others need it too.
test(
  'R3 R4 R5 L1 L8 L9 L10 W9 a working week of the example office by keyboard alone, and its report cell by cell',
  { timeout: 900_000 },
  async () => {
    await play().catch(async (error: unknown) => {
      throw new Error(await whereTheFocusWas(), { cause: error });
    });
    expect(week.windows).toHaveLength(3);
  },
);

test('axe finds nothing in any screen and state of the week, in light and dark, at 100 % and 200 %', () => {
  expect(week.looked.length).toBeGreaterThan(25);
  expect(week.wrong).toEqual([]);
});

test('no pointer was used, the policy was kept, nothing was asked of another host, and nothing complained', () => {
  for (const { watched } of week.windows)
    expect(watched).toEqual({ complaints: [], policy: [], elsewhere: [], pointer: [] });
  expect(office.faults).toEqual([]);
});
