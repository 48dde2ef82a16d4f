import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await newServedOffice('2026-10-21');
  desk = await openDesk(browser, served, { as: 'Paula' });
  page = desk.page;
});
afterEach(async () => {
  await desk.close();
  await served.close();
  noComplaints(served.faults);
});

const lost =
  'Yhteys ohjelman palveluun katkesi. Yritetään uudelleen… Kirjoittamasi on tallessa tässä ikkunassa.';

/** Opens the form for a new person and writes into it, without saving. */
async function writePerson(name: string): Promise<void> {
  await page.goto(`${served.origin}/#/settings?part=people`);
  await page.getByRole('button', { name: 'Lisää työntekijä' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill(name);
  await page.getByRole('checkbox', { name: /^toimistosihteeri/ }).press('Space');
}
const save = () => page.getByRole('button', { name: 'Tallenna' }).press('Enter');
const named = async (name: string) =>
  (await (await served.office.as('Paula')).staff.list()).filter((one) => one.name === name);

test('the service goes away: it is said, what was typed stays, and the save goes through once it is back', async () => {
  await writePerson('Saara Sijainen');
  await served.goAway();
  await page.getByText(lost).waitFor();
  await save();
  expect(await page.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Saara Sijainen');
  await served.comeBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText(lost).waitFor({ state: 'detached' });
  await page.getByText('Yhteys ohjelman palveluun palautui.').waitFor();
  expect(await named('Saara Sijainen')).toHaveLength(1);
  await page.getByRole('row', { name: /Saara Sijainen/ }).waitFor();
});

test('an answer that is lost on its way is asked again with the same request, and has had one effect', async () => {
  const asked: string[] = [];
  await page.route('**/rpc/staff/create', async (route) => {
    const body = route.request().postDataJSON() as { json: { requestId: string } };
    asked.push(body.json.requestId);
    // The service has saved it, but the window never hears of it.
    if (asked.length <= 2) {
      await route.fetch();
      await route.abort('connectionreset');
    } else await route.continue();
  });
  await writePerson('Sanna Sijainen');
  await save();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(asked).toHaveLength(3);
  expect(new Set(asked).size).toBe(1);
  expect(await named('Sanna Sijainen')).toHaveLength(1);
});

test('a fault of the service is said, the form is kept, and the next press repeats the same request', async () => {
  const asked: string[] = [];
  await page.route('**/rpc/staff/create', async (route) => {
    asked.push((route.request().postDataJSON() as { json: { requestId: string } }).json.requestId);
    if (asked.length > 1) return route.continue();
    await route.fetch();
    const json = { defined: false, code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'x' };
    return route.fulfill({ status: 500, json: { json } });
  });
  await writePerson('Satu Sijainen');
  await save();
  await page
    .getByRole('alert')
    .getByText(/Ohjelmassa tapahtui virhe/)
    .waitFor();
  expect(await page.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Satu Sijainen');
  await save();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(new Set(asked).size).toBe(1);
  expect(await named('Satu Sijainen')).toHaveLength(1);
});

test('two presses in a row are one save', async () => {
  await writePerson('Sari Sijainen');
  const button = page.getByRole('button', { name: 'Tallenna' });
  await button.dblclick();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await named('Sari Sijainen')).toHaveLength(1);
});

test('a window whose session has ended says how to get back in', async () => {
  await page.context().clearCookies();
  await served.goAway();
  await served.comeBack();
  // Another alert may stand there at first on a busy computer: wait for the one that says it.
  const banner = page.getByRole('alert').filter({ hasText: 'ei ole enää kirjautuneena palveluun' });
  await banner.waitFor();
  expect(await banner.count()).toBe(1);
});
