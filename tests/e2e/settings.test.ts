import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
const desks: Desk[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await newServedOffice('2026-10-21');
});
afterEach(async () => {
  const complaints = desks.flatMap((desk) => desk.complaints);
  for (const desk of desks.splice(0)) await desk.close();
  await served.close();
  noComplaints(complaints, served.faults);
});

async function open(part: string, options: DeskOptions = { as: 'Paula' }): Promise<Desk> {
  const desk = await openDesk(browser, served, options);
  desks.push(desk);
  await desk.page.goto(`${served.origin}/#/settings?part=${part}`);
  await desk.page.getByRole('tabpanel').waitFor();
  await expect.poll(() => desk.page.locator('.ui-spinner').count()).toBe(0);
  return desk;
}

/** Writes a date part by part, as people do. */
async function writeDate(page: Page, field: string, date: string): Promise<void> {
  await page.getByRole('group', { name: field }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(date.replaceAll('.', ''));
}

describe.each([
  ['light', 1],
  ['dark', 2],
] as const)('in %s at zoom %i', (theme, zoom) => {
  test.each(['office', 'people', 'kelaDays', 'line', 'backups', 'retention', 'safety'])(
    'the part %s is without a fault',
    async (part) => {
      const desk = await open(part, { as: 'Paula', theme, zoom });
      expect(await desk.axe()).toEqual([]);
      const [needed, given] = await desk.page.evaluate(
        () => [document.documentElement.scrollWidth, innerWidth] as const,
      );
      expect(needed).toBeLessThanOrEqual(given);
      await desk.shot(`settings-${part}-${theme}-${zoom}`);
    },
  );
});

test('each sees the parts they may change, and a secretary only the exceptions of the Kela days', async () => {
  const tabs = async (as: string) => {
    const desk = await open('office', { as });
    return desk.page.getByRole('tab').allInnerTexts();
  };
  expect(await tabs('Paula')).toEqual([
    'Toimisto',
    'Työntekijät',
    'Kela-päivät',
    'Neuvontapuhelin',
    'Puhelujen aiheet',
    'Varmuuskopiot',
    'Säilytysajat',
    'Tapahtumaloki',
  ]);
  expect(await tabs('Siiri')).toEqual(['Kela-päivät']);
  const headings = desks.at(-1)?.page.getByRole('heading', { level: 2 });
  expect(await headings?.allInnerTexts()).toEqual(['Poikkeukset']);
});

test('a summer closure takes its last day too, and its removal is taken back by Ctrl+Z', async () => {
  const desk = await open('office');
  const { page } = desk;
  await page.getByRole('button', { name: 'Lisää sulku' }).click();
  await page.getByLabel('Syy').fill('kesäsulku');
  await writeDate(page, 'Ensimmäinen päivä', '28.06.2027');
  await writeDate(page, 'Viimeinen päivä', '30.07.2027');
  expect(await desk.axe()).toEqual([]);
  await page.getByRole('button', { name: 'Tallenna' }).last().press('Enter');
  const row = page.getByRole('row', { name: /28\.6\.2027–30\.7\.2027 kesäsulku/ });
  await row.waitFor();
  await row.getByRole('button', { name: 'Poista kesäsulku' }).press('Enter');
  await row.waitFor({ state: 'detached' });
  await page.getByText('Sulku poistettu: kesäsulku, 28.6.2027–30.7.2027.').waitFor();
  await page.getByRole('tab', { name: 'Toimisto' }).focus();
  await desk.press('Control+z');
  await row.waitFor();
});

test('two windows change the same person: the second sees what the first stored before it saves on top', async () => {
  const one = await open('people');
  const other = await open('people');
  for (const { page } of [one, other])
    await page.getByRole('button', { name: 'Muuta: Siiri Sihteeri' }).click();
  await one.page.getByLabel('Ammattinimike').fill('palvelusihteeri');
  await other.page.getByLabel('Ammattinimike').fill('toimistonhoitaja');
  await one.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await one.page.getByRole('row', { name: /palvelusihteeri/ }).waitFor();
  await other.page.getByText('Tallennettuna nyt').waitFor();
  expect(await other.page.getByRole('dialog').innerText()).toContain('palvelusihteeri');
  expect(await other.page.getByLabel('Ammattinimike').inputValue()).toBe('toimistonhoitaja');
  expect(await other.axe()).toEqual([]);
  await other.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await one.page.getByRole('row', { name: /toimistonhoitaja/ }).waitFor();
});

test('a form in which nothing was written follows what another window stores', async () => {
  const [one, other] = [await open('office'), await open('office')];
  await one.page.getByLabel('Toimiston nimi').fill('Alavuden sosiaalitoimisto');
  await one.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  const name = other.page.getByLabel('Toimiston nimi');
  await expect.poll(() => name.inputValue()).toBe('Alavuden sosiaalitoimisto');
  expect(await other.page.getByText('Tallennettuna nyt').count()).toBe(0);
  await name.fill('Alavus');
  await other.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await expect.poll(() => one.page.getByLabel('Toimiston nimi').inputValue()).toBe('Alavus');
});

test('the last administrator stays one: the reason stands by the field and in the summary', async () => {
  const { page } = await open('people');
  await page.getByRole('button', { name: 'Muuta: Paula Pääkäyttäjä' }).click();
  await page.getByRole('checkbox', { name: /^pääkäyttäjä/ }).press('Space');
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  const summary = page.getByRole('region', { name: 'Korjaa yksi kohta' });
  await summary.waitFor();
  expect(await summary.innerText()).toContain('Roolit: Ainakin yhdellä on oltava pääkäyttäjän rooli');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('new Kela hours begin on their day and the earlier version ends the day before', async () => {
  const { page } = await open('kelaDays');
  await page.getByRole('button', { name: 'Uusi versio: Kaisa Kelanen, keskiviikko' }).click();
  await page.getByLabel('Alkaa klo', { exact: true }).fill('10');
  await writeDate(page, 'Voimassa alkaen', '01.11.2026');
  await page.getByText(/Näistä syntyy 9 aikaa päivässä/).waitFor();
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await page.getByRole('row', { name: /3\.2\.2021–31\.10\.2026/ }).waitFor();
  expect(await page.getByRole('row', { name: /10\.00–15\.00/ }).innerText()).toContain('1.11.2026 alkaen');
});

test('K5 a closure names the time it meets, but no client to one who books nobody, and keeps it only by choice', async () => {
  const siiri = await served.office.as('Siiri');
  await siiri.bookings.book(bookInput(served.office, '10.00-10.30', { on: localDate('2026-10-28') }));
  const { page } = await open('office');
  await page.getByRole('button', { name: 'Lisää sulku' }).click();
  await page.getByLabel('Syy', { exact: true }).fill('kehittämispäivä');
  await writeDate(page, 'Ensimmäinen päivä', '28.10.2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Muutos osuu varattuihin aikoihin' });
  const choice = dialog.getByRole('radiogroup', { name: 'ke 28.10.2026 10.00–10.30' });
  await choice.waitFor();
  await dialog.getByText('Nimet ja puhelinnumerot näkevät vain aikoja varaavat.').waitFor();
  expect(await dialog.innerText()).not.toContain('M.K.');
  expect(await siiri.offices.closures({ officeId: served.office.officeId })).toEqual([]);
  await choice.getByRole('radio', { name: 'Pidetään' }).press('Space');
  await dialog.getByRole('button', { name: 'Tallenna muutos ja päätökset' }).press('Enter');
  await page.getByRole('row', { name: /28\.10\.2026.*kehittämispäivä/ }).waitFor();
});

test('a Kela day on a public holiday is asked about before it is saved', async () => {
  const desk = await open('kelaDays');
  const { page } = desk;
  await page.getByRole('button', { name: 'Lisää poikkeus' }).click();
  await page.getByRole('radio', { name: 'Ylimääräinen Kela-päivä' }).press('Space');
  await writeDate(page, 'Ensimmäinen päivä', '06.01.2027');
  await page.getByLabel('Alkaa klo', { exact: true }).fill('9');
  await page.getByLabel('Päättyy klo', { exact: true }).fill('12');
  await page.getByLabel('Syy', { exact: true }).fill('ruuhka');
  const question = page.getByRole('radiogroup', {
    name: /Toimisto on silloin kiinni: 6\.1\.2027 loppiainen/,
  });
  await question.waitFor();
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await page.getByRole('region', { name: 'Korjaa yksi kohta' }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await question.getByRole('radio', { name: 'Kela-päivä pidetään silti' }).press('Space');
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await page.getByRole('row', { name: /6\.1\.2027.*Ylimääräinen Kela-päivä 9\.00–12\.00.*ruuhka/ }).waitFor();
});

test('new hours of the line are a new version', async () => {
  const { page } = await open('line');
  await page.getByRole('button', { name: 'Uudet ajat' }).click();
  await page.getByLabel('Päättyy klo').fill('1100');
  await writeDate(page, 'Voimassa alkaen', '02.11.2026');
  await page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await page.getByRole('row', { name: /2\.11\.2026 alkaen.*9\.00–11\.00/ }).waitFor();
  const before = page.getByRole('row', { name: /2\.8\.2021–1\.11\.2026/ });
  expect(await before.innerText()).toContain('9.00–10.30');
});

test('the log is checked and a backup made when asked', async () => {
  const desk = await open('safety');
  const { page } = desk;
  await page.getByRole('button', { name: 'Tarkista loki' }).press('Enter');
  await page.getByText(/^Loki on ehjä: \d+ riviä/).waitFor();
  await page.getByRole('tab', { name: 'Varmuuskopiot' }).click();
  await page.getByRole('button', { name: 'Ota varmuuskopio nyt' }).press('Enter');
  await page.getByText(/Varmuuskopio tehty 21\.10\.2026/).waitFor();
  expect(await desk.axe()).toEqual([]);
});
