import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { tabTo } from '#tests/support/kela-desk.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(WEDNESDAY, at(8));
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

async function open(as: string, options: Partial<Parameters<typeof openDesk>[2]> = {}): Promise<Desk> {
  const desk = await openDesk(browser, served, { as, ...options });
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('link', { name: 'Konsultaatiot' }).press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: 'Konsultaatiot' }).waitFor();
  return desk;
}

async function press(desk: Desk, button: string): Promise<void> {
  await tabTo(desk, button);
  await desk.press('Enter');
}

async function writeDate(desk: Desk, field: string, date: string): Promise<void> {
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('group', { name: field }).getByRole('spinbutton').first().focus();
  await desk.type(date.replaceAll('.', ''));
}

test('L15 by keyboard: the duty shift in the way is named before anything is saved, and the other dates are kept', async () => {
  const { office } = served;
  await (
    await office.as('Paula')
  ).dutyShifts.assign({
    requestId: randomUUID(),
    officeId: office.officeId,
    on: WEDNESDAY,
    staffId: await office.idOf('Outi'),
    deputyId: null,
    version: null,
  });
  const desk = await open('Siiri');
  const { page } = desk;
  await page.getByRole('tab', { name: 'Kysymykset ja vastaukset' }).focus();
  await desk.press('ArrowRight');
  await press(desk, 'Lisää tapaamissarja');
  const form = page.getByRole('dialog', { name: 'Lisää tapaamissarja' });
  await form.waitFor();
  await form.getByRole('radio', { name: 'ke' }).focus();
  await desk.press('Space');
  await form.getByLabel('Alkaa').focus();
  await desk.type('8.30');
  await desk.press('Tab');
  await desk.type('9.30');
  await writeDate(desk, 'Viimeinen päivä', '04.11.2026');
  await form.getByRole('checkbox', { name: 'Outi Ohjaaja' }).focus();
  await desk.press('Space');
  await press(desk, 'Tallenna');
  await form
    .getByText('ke 21.10.2026: Outi Ohjaaja, päivystysvuoro 9.00–11.30 (Paula Pääkäyttäjä)')
    .waitFor();
  await desk.shot('consultations-clash');
  expect(await desk.axe()).toEqual([]);
  await press(desk, 'Jätä tämä päivä pois ja tallenna muut');
  await page.getByRole('cell', { name: 'pidetään' }).first().waitFor();
  await desk.shot('consultations-dates');
  const { dates } = await (await office.as('Siiri')).consultations.list({ officeId: office.officeId });
  expect(dates.map(({ on }) => on)).toEqual(['2026-10-28', '2026-11-04']);

  await press(desk, 'Peru ke 28.10.2026 8.30–9.30');
  await page.getByRole('cell', { name: 'peruttu' }).waitFor();
  await desk.press('Control+z');
  await page.getByRole('cell', { name: 'peruttu' }).waitFor({ state: 'detached' });
  expect([...desk.complaints, ...served.faults]).toEqual([]);
  await desk.close();
});

test('a question is put without a name, answered by Kela’s adviser, and found by a word of the answer', async () => {
  const asking = await open('Tiina');
  await asking.press('n');
  const form = asking.page.getByRole('dialog', { name: 'Lisää kysymys' });
  await form.getByLabel('Kysymys').focus();
  await asking.type('Miten vuokravakuus haetaan?');
  await form.getByRole('button', { name: /Aihe/ }).focus();
  await asking.press('Enter');
  await asking.page.getByRole('option', { name: 'Perustoimeentulotuki' }).press('Enter');
  await press(asking, 'Tallenna');
  await asking.page.getByText('Miten vuokravakuus haetaan?').waitFor();
  expect(asking.complaints).toEqual([]);
  await asking.close();

  const kela = await open('Kaisa', { theme: 'dark', zoom: 2 });
  await press(kela, 'Vastaa: Miten vuokravakuus haetaan?');
  await kela.page
    .getByRole('dialog', { name: 'Vastaa' })
    .getByRole('textbox', { name: 'Vastaus', exact: true })
    .focus();
  await kela.type('Verkkolomakkeella.');
  await kela.press('Tab');
  await kela.type('Kelan neuvoja, Teams 21.10.2026');
  await press(kela, 'Tallenna');
  await kela.page.getByText('Vastattu 21.10.2026. Lähde: Kelan neuvoja, Teams 21.10.2026').waitFor();
  await kela.page.getByRole('searchbox', { name: 'Etsi kysymyksistä ja vastauksista' }).focus();
  await kela.type('verkkolom');
  await kela.page.getByText('1 kysymys', { exact: true }).waitFor();
  await kela.page.getByText('Verkkolomakkeella.').waitFor();
  await kela.shot('consultations-dark-200');
  expect(await kela.axe()).toEqual([]);
  expect([...kela.complaints, ...served.faults]).toEqual([]);
  await kela.close();
});
