import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bookInput } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { noComplaints } from '#tests/support/no-complaints.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';

let browser: Browser;
let served: ServedOffice;
let desk: Desk;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await newServedOffice('2026-10-21');
});
afterEach(async () => {
  await desk.close();
  await served.close();
  noComplaints(desk.complaints, served.faults);
});

test('the manager reads the log by keyboard: one booking only, back to all, and one kind of deed', async () => {
  const siiri = await served.office.as('Siiri');
  const { id } = await siiri.bookings.book(
    bookInput(served.office, '10.00-10.30', { clientLabel: 'Kirjosieppo' }),
  );
  await siiri.bookings.get({ id });
  desk = await openDesk(browser, served, { as: 'Paula' });
  const { page } = desk;
  await page.goto(`${served.origin}/#/settings?part=safety`);
  const table = page.getByRole('table', { name: 'Lokin rivit, uusin ensin' });
  await table.getByRole('row', { name: /Siiri Sihteeri Kela-aika varattu/ }).waitFor();
  await table.getByRole('row', { name: /Siiri Sihteeri Varaus avattu/ }).waitFor();
  expect(await table.innerText()).not.toContain('Kirjosieppo');
  expect(await desk.axe()).toEqual([]);
  await desk.shot('audit-log');

  await table
    .getByRole('button', { name: /Näytä vain tiedon Kela-aika/ })
    .first()
    .focus();
  await desk.press('Enter');
  await page.getByText(/Näkyvissä vain rivit, joilla on Kela-aika/).waitFor();
  await expect.poll(() => table.getByRole('row').count()).toBe(3);
  await desk.shot('audit-log-one');
  await page.getByRole('button', { name: 'Näytä kaikkien tietojen rivit' }).press('Enter');
  await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(3);

  await page.getByRole('button', { name: /Mitä tehtiin/ }).focus();
  await desk.press('Enter');
  await desk.type('muu');
  await desk.press('Enter');
  await expect.poll(() => table.innerText()).not.toContain('Varaus avattu');
  expect(await table.innerText()).toContain('Kela-aika varattu');

  await page.getByRole('button', { name: 'Tarkista loki' }).press('Enter');
  await page.getByText(/Viimeksi tarkistettu 21\.10\.2026.*Paula Pääkäyttäjä.*Loki on ehjä/).waitFor();
});
