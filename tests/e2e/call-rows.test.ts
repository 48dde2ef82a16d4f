import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Desk } from '#tests/support/desk.ts';
import { closeWithoutFaults, newDesks, tabTo } from '#tests/support/desks.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { csvRows } from '#tests/support/row-file.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { watchSnapshots } from '#tests/support/watched-snapshots.ts';
import { until } from '#tests/support/until.ts';

const CALLS = 30_000;
let browser: Browser;
let served: ServedOffice;
const desks = newDesks();
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2027-05-01');
  await manyCalls(served.office, { count: CALLS, first: '2027-05-01' });
  served.office.time.set(localDate('2027-06-01'), at(8));
});
afterEach(() => desks.close());
afterAll(async () => {
  await browser.close();
  await closeWithoutFaults(served);
});

/** A window on the report of May, with a file of rows asked for from the menu by keyboard. */
async function askForRows(item: string): Promise<Desk> {
  const desk = await desks.open(browser, served, { as: 'Paula' });
  await desk.openArea('Tilastot');
  await desk.press('Alt+PageUp');
  await desk.page.getByRole('rowheader', { name: '31.5.2027' }).waitFor();
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await tabTo(desk, 'Muut tiedostot');
  await desk.press('Enter');
  await desk.page.getByRole('menuitem', { name: item }).waitFor();
  await desk.type(item);
  return desk;
}

const bar = (desk: Desk) => desk.page.getByRole('progressbar', { name: 'Viedään puhelurivejä' });

test('the rows come as a file, with how far it is', async () => {
  const desk = await askForRows('Vie puhelurivit (CSV)');
  const [file] = await Promise.all([
    desk.page.waitForEvent('download'),
    bar(desk).waitFor(),
    desk.press('Enter'),
  ]);
  const name = 'puhelurivit_alavus_2027-05_tehty-2027-06-01.csv';
  expect(file.suggestedFilename()).toBe(name);
  await desk.page.getByText(`Ladattu tiedosto ${name}`).waitFor();
  await bar(desk).waitFor({ state: 'detached' });
  expect(csvRows(await readFile(await file.path()))).toHaveLength(1 + CALLS);
});

test('the export is stopped by keyboard: no file, and the service reads no further', async () => {
  const desk = await askForRows('Vie puhelurivit (XLSX)');
  const watched = watchSnapshots(served.office.parts.store, 10);
  let downloads = 0;
  desk.page.on('download', () => {
    downloads += 1;
  });
  await desk.press('Enter');
  await bar(desk).waitFor();
  expect(await desk.axe()).toEqual([]);
  await tabTo(desk, 'Keskeytä');
  await desk.press('Enter');
  await desk.page.getByText('Vienti keskeytettiin. Tiedostoa ei tallennettu.').waitFor();
  await bar(desk).waitFor({ state: 'detached' });
  watched.release();
  await until('the snapshot closed', () => watched.closed === 1);
  // Of the 150 pages some were read before the word came.
  expect(watched.queries).toBeLessThan(30);
  expect([watched.opened, downloads]).toEqual([1, 0]);
});
