import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { contactInput } from '#tests/support/contact-requests.ts';
import { openDesk, type Desk, type DeskOptions } from '#tests/support/desk.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

const today = localDate('2026-10-21');
let browser: Browser;
let served: ServedOffice;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice(today, at(15));
});
afterAll(async () => {
  await served.close();
  await browser.close();
});

const office = () => ({ officeId: served.office.officeId });

async function openUnderKela(name: string, options: DeskOptions): Promise<Desk> {
  const desk = await openDesk(browser, served, options);
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('navigation').first().getByRole('link', { name }).click();
  await desk.page.getByRole('heading', { level: 1, name }).waitFor();
  return desk;
}

test('the adviser answers from the first screen what the office asked without a name, and the sender tells the client', async () => {
  const siiri = await openUnderKela('Yhteydenotot', { as: 'Siiri' });
  await siiri.press('n');
  const form = siiri.page.getByRole('dialog', { name: 'Uusi yhteydenottopyyntö' });
  await form.getByRole('textbox', { name: 'Kysymys' }).fill('Mistä liite puuttuu?');
  await form.getByRole('searchbox', { name: 'Aihe' }).or(form.getByLabel('Aihe')).first().fill('yleinen as');
  await expect.poll(() => siiri.page.getByRole('option').count()).toBe(1);
  await siiri.press('Enter');
  await siiri.shot('contact-form');
  expect(await siiri.axe()).toEqual([]);
  await form.getByRole('button', { name: 'Lähetä' }).press('Enter');
  await siiri.page.getByText('odottaa Kelan vastausta').waitFor();

  const kaisa = await openDesk(browser, served, { as: 'Kaisa' });
  await kaisa.shot('contact-today');
  await kaisa.page
    .getByRole('listitem')
    .getByRole('link', { name: /asumistuki/ })
    .click();
  await kaisa.page.getByRole('button', { name: 'Vastaa' }).press('Enter');
  await kaisa.page.getByRole('textbox', { name: 'Vastaus' }).fill('Vuokrasopimus puuttuu.');
  await kaisa.page.getByRole('button', { name: 'Tallenna' }).press('Enter');
  await kaisa.page.getByText('vastattu, kerro asiakkaalle').first().waitFor();

  await siiri.page.getByRole('button', { name: /^Avaa pyyntö/ }).press('Enter');
  await siiri.page.getByText('Vuokrasopimus puuttuu.').waitFor();
  await siiri.shot('contact-details');
  await siiri.page.getByRole('button', { name: 'Kerrottu asiakkaalle' }).press('Enter');
  await expect
    .poll(async () => (await (await served.office.as('Siiri')).contactRequests.list(office()))[0]?.state)
    .toBe('closed');
  expect([...siiri.complaints, ...kaisa.complaints]).toEqual([]);
  await siiri.close();
  await kaisa.close();
});

test('the drop is emptied, the envelope handed over, and its receipt is one page', async () => {
  const desk = await openUnderKela('Postilaatikko', { as: 'Siiri' });
  await desk.page.getByText('Kaikki posti on luovutettu').waitFor();
  await desk.press('n');
  await expect.poll(() => desk.focused()).toBe('input: Lähetyksiä');
  await desk.type('7');
  await desk.press('Enter');
  await desk.page.getByRole('button', { name: 'Sulje kuori ja luovuta' }).press('Enter');
  await expect.poll(() => desk.focused()).toBe('input: Kenelle luovutetaan');
  await desk.type('Kaisa Kelanen, Kela');
  await desk.press('Enter');
  const receipt = desk.page.getByRole('region', { name: 'Kuitti: kuori 1' });
  await receipt.waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('mail-receipt');
  const pdf = await desk.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [batch] = (await (await served.office.as('Siiri')).mailDrop.view(office())).batches;
  expect(batch).toMatchObject({ number: 1, items: 7, handedTo: 'Kaisa Kelanen, Kela' });
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('a key counts at once, however fast, and Ctrl+Z takes the last back; in a field a key is text', async () => {
  const desk = await openUnderKela('Tiskikysymykset', { as: 'Siiri' });
  await desk.page.getByRole('button', { name: /^yleinen asumistuki 0/ }).waitFor();
  desk.presses();
  await desk.press('2', '2', '2', '8');
  expect(desk.presses()).toBe(4);
  const day = async () =>
    (await (await served.office.as('Siiri')).deskTally.view({ ...office(), on: today })).day;
  await expect.poll(day).toEqual([
    { topicCode: 'yleinen-asumistuki', count: 3 },
    { topicCode: 'omakela', count: 1 },
  ]);
  await desk.press('Control+z');
  await expect.poll(day).toEqual([{ topicCode: 'yleinen-asumistuki', count: 3 }]);
  // In a field a figure is text.
  await desk.page.getByLabel('Muu aihe').first().fill('');
  await desk.press('1');
  await desk.page.getByRole('heading', { level: 1 }).click();
  expect(await day()).toEqual([{ topicCode: 'yleinen-asumistuki', count: 3 }]);
  expect(desk.complaints).toEqual([]);
  await desk.shot('tally');
  await desk.close();
});

test('light, dark and twice the size: axe finds nothing on the three screens', async () => {
  const siiri = await served.office.as('Siiri');
  await siiri.contactRequests.send(contactInput(served.office));
  await siiri.mailDrop.empty({
    requestId: 'one-for-the-list',
    ...office(),
    on: today,
    minute: at(12),
    items: 3,
  });
  for (const look of [{ theme: 'light' }, { theme: 'dark', zoom: 2 }] as const) {
    for (const name of ['Yhteydenotot', 'Postilaatikko', 'Tiskikysymykset']) {
      const desk = await openUnderKela(name, { as: 'Siiri', ...look });
      await desk.page.getByRole('table').first().waitFor();
      expect(await desk.axe()).toEqual([]);
      await desk.shot(`${name}-${look.theme}`);
      expect(desk.complaints).toEqual([]);
      await desk.close();
    }
  }
  expect(served.faults).toEqual([]);
});
