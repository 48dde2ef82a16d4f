import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk } from '#tests/support/desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { oneOfEach, wordsOf } from '#tests/support/one-of-each.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-10-21');
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('the times are set and the words removed by keyboard: told before, asked once more, and seen afterwards', async () => {
  await oneOfEach(served.office, localDate('2026-10-21'), 'ended');
  served.office.time.set(localDate('2027-01-22'));
  const desk = await openDesk(browser, served, { as: 'Paula' });
  const { page } = desk;
  await page.goto(`${served.origin}/#/settings?part=retention`);
  const row = (name: string) => page.getByRole('row', { name, exact: true });
  await row('Varaukset 21.10.2026 1 21.10.2026 0').waitFor();
  await page.getByText('Mitään ei poisteta itsestään.').waitFor();
  const calls = page.getByRole('textbox', { name: 'Puhelut, siirrot, lupaukset ja yhteydenotot' });
  await calls.focus();
  await desk.press('ArrowUp', 'Tab');
  await page.getByRole('checkbox', { name: /itsestään joka päivä/ }).focus();
  await desk.press('Space');
  await page.getByRole('button', { name: 'Tallenna' }).focus();
  await desk.press('Enter');
  await page.getByText('Tiedot poistetaan itsestään 29.1.2027 alkaen.').waitFor();
  await row('Puhelut 21.9.2026 0 Ei mitään 0').waitFor();
  await page.getByRole('button', { name: 'Poista tiedot nyt' }).focus();
  await desk.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Poistetaanko tiedot?' });
  await dialog.getByText('Poistoa ei voi perua, eikä tietoja saa takaisin.').waitFor();
  await desk.shot('retention-ask');
  expect((await wordsOf(served.office.parts.store)).bookings).not.toEqual([]);
  await dialog.getByRole('button', { name: 'Poista lopullisesti' }).focus();
  await desk.press('Enter');
  await page.getByText(/Paula Pääkäyttäjä: 5 merkinnän tiedot poistettu/).waitFor();
  await row('Varaukset 21.10.2026 0 Ei mitään 0').waitFor();
  const { bookings, calls: kept } = await wordsOf(served.office.parts.store);
  expect(bookings).toEqual([]);
  expect(kept).not.toEqual([]);
  await desk.shot('retention-after');
  const { complaints } = desk;
  await desk.close();
  noComplaints([...complaints], served.faults);
});
