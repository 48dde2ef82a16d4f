import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Desk } from '#tests/support/desk.ts';
import { appearances, closeWithoutFaults, newDesks, sideways, tabTo } from '#tests/support/desks.ts';
import { clientInput, keepIdentities } from '#tests/support/register.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
const desks = newDesks();
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(WEDNESDAY);
});
afterEach(() => desks.close());
afterAll(async () => {
  await browser.close();
  await closeWithoutFaults(served);
});

const open = (as: string, options = {}) => desks.open(browser, served, { as, ...options });
const row = (desk: Desk, name: string) => desk.page.getByRole('row').filter({ hasText: name });

test('without a register there is no such area', async () => {
  const siiri = await open('Siiri');
  await siiri.page
    .getByRole('link', { name: 'Siirrot' })
    .or(siiri.page.getByRole('link', { name: 'Kela-ajat' }))
    .first()
    .waitFor();
  expect(await siiri.page.getByRole('link', { name: 'Asiakkaat' }).count()).toBe(0);
});

test('a client is added, found by a part of the name, changed and removed with its undo, by keyboard', async () => {
  await keepIdentities(served.office, 'register');
  const siiri = await open('Siiri');
  await siiri.openArea('Asiakkaat');
  await tabTo(siiri, 'Lisää asiakas');
  await siiri.press('Enter');
  const dialog = siiri.page.getByRole('dialog');
  await dialog.getByLabel('Nimi').fill('Matti Mäki-Öljy');
  await dialog.getByLabel('Puhelin').fill('000 123 456');
  await dialog.getByRole('checkbox', { name: /^Turvakielto/ }).press('Space');
  expect(await siiri.axe()).toEqual([]);
  await dialog.getByLabel('Nimi').press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await siiri.page.getByRole('searchbox', { name: 'Hae asiakasta' }).fill('aki-olj');
  await row(siiri, 'Matti Mäki-Öljy').getByText('Turvakielto').waitFor();
  expect(await row(siiri, 'Matti Mäki-Öljy').getByText('000 123 456').count()).toBe(0);
  expect(await siiri.axe()).toEqual([]);
  await tabTo(siiri, 'Avaa: Matti Mäki-Öljy');
  await siiri.press('Enter');
  expect(await dialog.getByLabel('Puhelin').inputValue()).toBe('000 123 456');
  await dialog.getByLabel('Nimi').fill('Matti Mäki');
  await dialog.getByLabel('Nimi').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await siiri.page.getByRole('searchbox', { name: 'Hae asiakasta' }).fill('matti');
  await tabTo(siiri, 'Avaa: Matti Mäki');
  await siiri.press('Enter');
  await dialog.getByRole('button', { name: 'Poista rekisteristä' }).press('Enter');
  await siiri.page.getByText('Ketään ei löytynyt.').first().waitFor();
  await siiri.press('Control+z');
  await row(siiri, 'Matti Mäki').waitFor();
});

test('the name field of a call offers whom it may mean, and says what to mind of the chosen one', async () => {
  await keepIdentities(served.office, 'register');
  const { office } = served;
  await (
    await office.as('Siiri')
  ).clients.add(clientInput(office.officeId, { name: 'Ulla Kettu', disclosureProhibition: true }));
  const outi = await open('Outi');
  await outi.openArea('Neuvontapuhelin');
  await outi.press('F2');
  await outi.page.getByText(/^Luonnos tallennettu/).waitFor();
  await outi.press('Alt+l', 't');
  await outi.page.locator('[id="clientLabel"]').fill('kett');
  await outi.page.getByRole('button', { name: 'Valitse: Ulla Kettu' }).press('Enter');
  await outi.page.getByText('Luovutuskielto: älä anna').waitFor();
  expect(await outi.page.locator('[id="clientLabel"]').inputValue()).toBe('Ulla Kettu');
  expect(await outi.page.locator('[id="phone"]').inputValue()).toBe('000 123 456');
});

test.each(appearances)('the register looks right: $name', async ({ options }) => {
  await keepIdentities(served.office, 'register');
  const { office } = served;
  const siiri = await office.as('Siiri');
  await siiri.clients.add(clientInput(office.officeId, { name: 'Aino Ranta', safetyNonDisclosure: true }));
  const desk = await open('Siiri', options);
  await desk.openArea('Asiakkaat');
  await desk.page.getByRole('searchbox', { name: 'Hae asiakasta' }).fill('ranta');
  await row(desk, 'Aino Ranta').first().waitFor();
  expect(await desk.axe()).toEqual([]);
  expect(await sideways(desk.page)).toBe(0);
});
