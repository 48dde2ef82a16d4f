import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { emptyPage } from '#tests/support/empty-page.ts';
import { once } from '#tests/support/line.ts';
import { administratorsPassword, newSecretOffice, type SecretOffice } from '#tests/support/secret-office.ts';
import { serveOffice, type ServedOffice } from '#tests/support/served-office.ts';

const right = 'lumi satoi maaliskuussa';
const worry = 'Vuokra on maksamatta';

let browser: Browser;
let office: SecretOffice;
let served: ServedOffice<SecretOffice>;
let desk: Desk | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  office = await newSecretOffice();
  served = await serveOffice(office);
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
  await served.close();
  await office.close();
});

const open = async (options: DeskOptions) => (desk = await openDesk(browser, served, options));
/** What can be read on the page, and what a screen reader is told. */
const readable = async ({ page }: Desk) =>
  `${await page.locator('body').innerText()} ${await page.locator('body').ariaSnapshot()}`;

test('a locked window shows and tells nothing, and gives back what was half written; one that is ended has nothing left', async () => {
  await office.give('Outi', right);
  const outi = await open({ as: 'Outi', secret: right });
  const { page } = outi;
  await outi.press('F2');
  await page.locator('[id="worry"]').waitFor();
  await outi.type(worry);
  await outi.press('Control+Shift+L');
  await page.getByRole('heading', { name: 'Ikkuna on lukittu' }).waitFor();
  expect(await page.locator('#lock-secret').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await readable(outi)).not.toContain(worry);
  expect(await readable(outi)).toContain('Outi Ohjaaja');
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await outi.axe()).toEqual([]);
  await outi.shot('lock');
  // Keys of what is below do nothing, and the service is shut too.
  await outi.press('Escape', 'Control+k');
  expect(await page.getByRole('listbox').count()).toBe(0);
  const stored = () => office.parts.store.read.selectFrom('session').select('locked_at').execute();
  await expect.poll(async () => (await stored()).some(({ locked_at }) => locked_at !== null)).toBe(true);

  await outi.type('aivan väärä sana');
  await outi.press('Enter');
  await page.getByText('Salasana tai koodi ei täsmää').waitFor();
  await page.locator('#lock-secret').fill(right);
  await outi.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.locator('[id="worry"]').inputValue()).toBe(worry);

  // Nobody touches a key for ten minutes by the service's clock: what is asked next locks the window.
  office.time.advanceMinutes(10);
  await outi.openArea('Tänään').catch(() => undefined);
  await page.getByRole('heading', { name: 'Ikkuna on lukittu' }).waitFor();
  await outi.type(right);
  await outi.press('Enter');
  await page.getByRole('navigation').first().waitFor();

  const paula = await office.in('Paula', administratorsPassword, 'desk of Paula');
  await paula.credentials.endSessions({ ...once(), staffId: await office.idOf('Outi') });
  // What is promised: a second.
  await page.getByRole('heading', { name: 'Kuka työskentelee?' }).waitFor({ timeout: 1000 });
  expect(await page.content()).not.toContain(worry);
});

test('a first day: the administrator makes a code, its person sets a password with it and is in', async () => {
  const paula = await open({ as: 'Paula', secret: administratorsPassword });
  await paula.page.goto(`${served.origin}/#/settings?part=people`);
  await paula.page.getByRole('button', { name: 'Tunnus: Siiri Sihteeri' }).press('Enter');
  await paula.page.getByRole('button', { name: 'Tee aloituskoodi' }).press('Enter');
  const code = await paula.page.getByRole('status', { name: 'Aloituskoodi' }).innerText();
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(await paula.axe()).toEqual([]);
  await paula.shot('start-code');

  const { page, giveBack } = await emptyPage(browser, { viewport: { width: 1366, height: 768 } });
  const shot = async (name: string) => {
    const folder = process.env['SHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
  };
  await page.goto(await served.link());
  await page.getByRole('option', { name: /Siiri/ }).waitFor();
  await page.keyboard.type('siiri');
  await page.keyboard.press('Enter');
  await page.getByLabel('Aloituskoodi').waitFor();
  await shot('sign-in-start');
  await page.keyboard.type(code.toLowerCase());
  await page.getByLabel('Uusi salasana', { exact: true }).fill('lyhyt');
  await page.keyboard.press('Enter');
  await page.getByText('Salasanassa on oltava vähintään 12 merkkiä').first().waitFor();
  await page.getByLabel('Uusi salasana', { exact: true }).fill(right);
  await page.getByLabel('Uusi salasana uudelleen').fill(right);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  expect(await page.getByRole('button', { name: 'Siiri Sihteeri' }).count()).toBe(1);
  await giveBack();
});
