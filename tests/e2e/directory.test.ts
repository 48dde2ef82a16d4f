import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { entryInput } from '#tests/support/directory.ts';
import { checkScreen } from '#tests/support/keyboard/check-screen.ts';
import { startCall } from '#tests/support/line-desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

const DAY = '2026-10-21';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2025-09-01', at(9));
  const siiri = await served.office.as('Siiri');
  await siiri.directory.create(entryInput({ name: 'Vanha neuvonta', kind: '10' }));
  served.office.time.set(localDate(DAY), at(9, 5));
  await siiri.directory.create(
    entryInput({
      name: 'Ähtärin työpaja',
      provider: '',
      kind: '5',
      wholeArea: false,
      municipalities: ['989'],
      topics: ['4'],
      phone: '000 555 0199',
    }),
  );
  desk = await openDesk(browser, served, { as: 'Outi' });
});
afterAll(async () => {
  const { complaints } = desk;
  await desk.close();
  await served.close();
  await browser.close();
  noComplaints(complaints, served.faults);
});

const dialog = () => desk.page.getByRole('dialog');
const rows = () => desk.page.getByRole('table', { name: 'Palvelut' }).getByRole('row');
const entries = async () => (await served.office.as('Outi')).directory.list();

test('a service is found by a middle without its dots, checked by one key, written and changed, and each is taken back', async () => {
  await desk.openArea('Hakemisto');
  await rows().filter({ hasText: 'tarkistamatta yli vuoden' }).getByText('Vanha neuvonta').waitFor();
  await desk.press('/');
  await desk.type('tyopaja');
  await expect.poll(() => rows().count()).toBe(2);
  await desk.shot('directory-found');
  await desk.press('Escape');
  await expect.poll(() => rows().count()).toBe(3);
  expect(await checkScreen(desk.page, 'directory')).toEqual([]);
  await desk.shot('directory');

  await desk.page.getByRole('button', { name: 'Muokkaa: Vanha neuvonta' }).focus();
  await desk.press('t');
  await expect
    .poll(async () => (await entries()).find(({ name }) => name === 'Vanha neuvonta')?.checkedOn)
    .toBe(DAY);
  await desk.press('Control+z');
  await expect
    .poll(async () => (await entries()).find(({ name }) => name === 'Vanha neuvonta')?.checkedOn)
    .toBe('2025-09-01');

  await desk.press('n');
  await dialog().waitFor();
  await desk.type('Ruoka-apu');
  await dialog().getByRole('checkbox', { name: 'Koko alue' }).focus();
  await desk.press('Space');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await dialog().getByText('Valitse kunnat tai koko alue.').first().waitFor();
  await dialog().getByRole('checkbox', { name: 'Soini' }).focus();
  await desk.press('Space');
  await desk.shot('directory-form');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await rows().filter({ hasText: 'Ruoka-apu' }).getByText('Soini').waitFor();

  await desk.page.getByRole('button', { name: 'Muokkaa: Ruoka-apu' }).focus();
  await desk.press('Enter');
  await dialog().getByLabel('Puhelin').focus();
  await desk.type('000 777');
  await desk.press('Enter');
  await rows().filter({ hasText: '000 777' }).waitFor();
  await desk.press('Control+z');
  await expect.poll(() => rows().filter({ hasText: '000 777' }).count()).toBe(0);
});

test('R10 a table is shown before it is taken, with its refused rows, and comes in once', async () => {
  await desk.openArea('Hakemisto');
  const choose = async () => {
    await desk.page.getByRole('button', { name: 'Tuo tiedosto' }).focus();
    await desk.press('Enter');
    await dialog().waitFor();
    const [chooser] = await Promise.all([
      desk.page.waitForEvent('filechooser'),
      dialog().getByRole('button', { name: 'Valitse tiedosto' }).press('Enter'),
    ]);
    await chooser.setFiles({
      name: 'palvelut.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Nimi;Kunnat;Puhelin\r\nKirpputori;Alavus;000 3\r\nV\xe4\xe4r\xe4;Kuvitelmala;\r\n',
        'latin1',
      ),
    });
  };
  await choose();
  await dialog().getByText('Uusia 1, muuttuvia 0, poistuvia 0, ennallaan 0, hylättyjä 1.').waitFor();
  await dialog()
    .getByRole('row', { name: /^3 Väärä Kuntaa ei tunneta/ })
    .waitFor();
  expect(await checkScreen(desk.page, 'import')).toEqual([]);
  await desk.shot('directory-import');
  await dialog().getByRole('button', { name: 'Tuo hakemistoon' }).focus();
  await desk.press('Enter');
  await rows().filter({ hasText: 'Kirpputori' }).waitFor();
  await choose();
  await dialog().getByText('ennallaan 1').waitFor();
  await desk.press('Escape');
});

test('the questions of a topic become the office’s own, and come back', async () => {
  await desk.openArea('Hakemisto');
  await desk.page.getByRole('tab', { name: 'Kysymykset' }).focus();
  await desk.press('Space');
  const money = desk.page.getByRole('button', { name: 'Muokkaa kysymyksiä: Taloudellisen tuen tarve' });
  await money.focus();
  await desk.press('Enter');
  await dialog().waitFor();
  await dialog().getByRole('textbox', { name: 'Kysymykset' }).focus();
  await desk.press('Control+a');
  await desk.type('Onko tänään ruokaa?');
  await dialog().getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  // While the dialog is open its field has the words too, and takes the undoing for its own.
  await dialog().waitFor({ state: 'detached' });
  await desk.page.getByText('Onko tänään ruokaa?').waitFor();
  await desk.press('Control+z');
  await desk.page.getByText('Riittävätkö rahat ruokaan ja lääkkeisiin tänään?').waitFor();
  expect(await desk.axe()).toEqual([]);
});

test('beside a call: services for the caller, questions of the topic, and the guide to its outcome', async () => {
  await desk.openArea('Neuvontapuhelin');
  await startCall(desk);
  await desk.press('Alt+o');
  const side = desk.page.getByRole('complementary', { name: 'Hakemisto ja opas' });
  await side.getByText('Ähtärin työpaja').waitFor();
  await desk.page.getByRole('radio', { name: /^Soini/ }).focus();
  await desk.press('Space');
  await expect.poll(() => side.getByText('Ähtärin työpaja').count()).toBe(0);
  await desk.page.getByRole('radio', { name: /^Ähtäri/ }).focus();
  await desk.press('Space');
  await side.getByRole('button', { name: 'Ohjaa tänne: Ähtärin työpaja' }).focus();
  expect(await checkScreen(desk.page, 'call-side')).toEqual([]);
  await desk.shot('call-side');
  await desk.press('Enter');
  const directed = desk.page.getByRole('textbox', { name: /^Mihin ohjattu/ });
  await expect.poll(() => directed.inputValue()).toBe('Ähtärin työpaja, 000 555 0199');

  await desk.page.getByRole('textbox', { name: /^Aiheet/ }).focus();
  await desk.type('ta');
  await desk.press('Enter');
  await side.getByRole('tab', { name: 'Kysymykset' }).focus();
  await desk.press('Space');
  await side.getByText('Riittävätkö rahat ruokaan ja lääkkeisiin tänään?').waitFor();

  await side.getByRole('tab', { name: 'Opas' }).focus();
  await desk.press('Space');
  await side.getByRole('heading', { name: 'Mikä on soittajan huoli?' }).waitFor();
  await side.getByRole('button', { name: 'Huoli on selvillä' }).focus();
  await desk.press('Enter');
  await expect.poll(() => desk.focused()).toBe('button: Aikuissosiaalityöhön');
  await side.getByRole('button', { name: 'Vammaispalveluihin' }).focus();
  await desk.press('Enter');
  await side.getByText(/Neuvontapuhelin|neuvontapuhelin on aikuissosiaalityön asiakkaille/).waitFor();
  await desk.shot('call-guide');
  await expect.poll(() => desk.focused()).toBe('button: Merkitse ohjatuksi');
  await desk.press('Enter');
  await expect.poll(() => directed.inputValue()).toBe('Vammaispalvelut');
});

test('the guide is read, changed and taken back; the services’ text is read and lacks what nobody has said', async () => {
  await desk.openArea('Hakemisto');
  await desk.page.getByRole('link', { name: 'Prosessiopas' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('heading', { name: /^Prosessiopas: puhelusta/ }).waitFor();
  expect(await checkScreen(desk.page, 'guide')).toEqual([]);
  await desk.shot('guide');
  await desk.page.getByRole('button', { name: 'Muokkaa opasta' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('textbox', { name: 'Kysymys' }).first().focus();
  await desk.press('Control+a');
  await desk.type('Miten voin auttaa?');
  expect(await checkScreen(desk.page, 'guide-form')).toEqual([]);
  await desk.shot('guide-form');
  await desk.page.getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await desk.page.getByRole('article').getByText('Miten voin auttaa?').waitFor();
  await desk.press('Control+z');
  await desk.page.getByRole('article').getByText('Mikä on soittajan huoli?').waitFor();

  await desk.page.getByRole('link', { name: 'Palvelutekstit' }).focus();
  await desk.press('Enter');
  await desk.page.getByText('Tekstistä puuttuu: neuvontapuhelimen numero').waitFor();
  await desk.page.getByText('maanantai–perjantai 9.00–10.30').waitFor();
  expect(await checkScreen(desk.page, 'service-texts')).toEqual([]);
  await desk.shot('service-texts');
  const client = await served.office.as('Outi');
  expect((await client.guides.show({ language: 'fi' })).version).toBe(2);
});

test('the guide and the flyer are one page each on paper', async () => {
  const { page } = desk;
  for (const [area, name] of [
    ['Hakemisto', 'Prosessiopas'],
    ['Hakemisto', 'Palvelutekstit'],
  ] as const) {
    await desk.openArea(area);
    await page.getByRole('link', { name }).focus();
    await desk.press('Enter');
    await page.getByRole('article').waitFor();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});
