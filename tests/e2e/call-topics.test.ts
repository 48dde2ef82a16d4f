import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { openDesk } from '#tests/support/desk.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { newServedOffice } from '#tests/support/served-office.ts';
import { once } from '#tests/support/line.ts';

test('the office adds a topic, renames it from a day on, and finds it in the form by its letters', async () => {
  const browser = await launchBrowser();
  const served = await newServedOffice('2026-10-21', 9 * 60 + 5);
  const { office } = served;
  const desk = await openDesk(browser, served, { as: 'Paula' });
  await desk.page.goto(`${served.origin}/#/settings?part=callTopics`);
  const table = desk.page.getByRole('table', { name: /Puhelujen aiheet/ });
  await table.getByRole('row', { name: /^ta / }).waitFor();
  expect(await desk.axe()).toEqual([]);

  await desk.page.getByRole('button', { name: 'Lisää aihe' }).press('Enter');
  await desk.page.getByLabel('Kirjaimet').fill('ta');
  await desk.page.getByLabel('Aihe', { exact: true }).fill('Sähkölasku');
  await desk.press('Enter');
  await desk.page.getByRole('link', { name: /^Kirjaimet.*: Kirjaimet ovat jo toisella aiheella/ }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.page.getByLabel('Kirjaimet').fill('sä');
  await desk.press('Enter');
  await table.getByRole('row', { name: /^sä Sähkölasku muu/ }).waitFor();

  const manager = await office.as('Paula');
  const own = (await manager.callTopics.list({ officeId: office.officeId })).at(-1);
  await manager.callTopics.update({
    ...once(),
    officeId: office.officeId,
    id: own?.id ?? '',
    version: own?.version ?? 0,
    letters: 'sä',
    name: 'Sähkölasku',
    supportNeed: '3',
    validFromOn: localDate('2026-09-01'),
    validToOn: null,
  });
  await table.getByText('1.9.2026 alkaen').waitFor();
  await desk.page.getByRole('button', { name: 'Vaihda nimi: Sähkölasku' }).press('Enter');
  await desk.page.getByLabel('Uusi nimi', { exact: true }).fill('Sähkö ja lämmitys');
  await desk.press('Enter');
  await table.getByRole('row', { name: /Sähkö ja lämmitys .*21\.10\.2026 alkaen/ }).waitFor();
  await table.getByRole('row', { name: /Sähkölasku .*päättynyt 20\.10\.2026/ }).waitFor();
  await desk.shot('settings-topics');

  const line = await openDesk(browser, served, { as: 'Outi' });
  await line.press('F2');
  await line.page.getByText(/^Luonnos tallennettu/).waitFor();
  const topics = line.page.getByRole('textbox', { name: /^Aiheet/ });
  await topics.focus();
  await line.type('sä');
  await line.press('Tab');
  const outi = await office.as('Outi');
  const renamed = (await outi.callTopics.list({ officeId: office.officeId })).find(
    ({ name }) => name === 'Sähkö ja lämmitys',
  );
  await expect.poll(async () => (await outi.calls.drafts())[0]?.topics).toEqual([renamed?.id]);
  expect([...desk.complaints, ...line.complaints, ...served.faults]).toEqual([]);
  await desk.close();
  await line.close();
  await browser.close();
  await served.close();
});
