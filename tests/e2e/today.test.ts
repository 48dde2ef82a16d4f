import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Desk, DeskOptions } from '#tests/support/desk.ts';
import { appearances, closeWithoutFaults, newDesks, sideways, tabTo } from '#tests/support/desks.ts';
import { plain } from '#tests/support/report-files.ts';
import { newServedOffice, type ServedOffice } from '#tests/support/served-office.ts';
import { waitingOffice } from '#tests/support/waiting-office.ts';

let browser: Browser;
let served: ServedOffice;
const desks = newDesks();
beforeAll(async () => {
  browser = await launchBrowser();
  served = await newServedOffice('2026-10-21');
  await waitingOffice(served.office);
});
afterEach(() => desks.close());
afterAll(async () => {
  await browser.close();
  await closeWithoutFaults(served);
});

const open = (options: DeskOptions) => desks.open(browser, served, options);
const waiting = (desk: Desk) => desk.page.getByRole('region', { name: 'Odottaa vastausta' });
const row = (desk: Desk, who: string) => waiting(desk).getByRole('listitem').filter({ hasText: who });

test('unanswered people stand first, the late ones marked in words, and the day beside them', async () => {
  const desk = await open({ as: 'Outi' });
  await row(desk, 'Ulla').waitFor();
  const rows = (await waiting(desk).getByRole('listitem').allInnerTexts()).map(plain);
  expect(rows.map((text) => text.split(' · ')[0])).toEqual([
    'tänään klo 9.30 myöhässä Ulla 555 0100 sähkölasku',
    'tänään klo 13.00 V.L. 555 0100 lupasi Outi Ohjaaja Tavoitettu Ei tavoitettu',
    expect.stringMatching(/^pe 23\.10\. N\.H\. oma asiakas/),
    expect.stringMatching(/^tänään klo 9\.20 Puhelu klo 9\.20 ei vielä kirjauksia/),
    expect.stringMatching(/^ke 14\.10\. klo 9\.30 R\.S\./),
    expect.stringMatching(/^ke 14\.10\. klo 13\.00 T\.N\./),
  ]);
  expect(rows[0]).toContain('1 yritys');
  expect(plain(await desk.page.getByRole('region', { name: 'Neuvontapuhelin' }).innerText())).toContain(
    'Auki nyt, 9.00–10.30',
  );
  const kela = plain(await desk.page.getByRole('region', { name: 'Kela-päivä' }).innerText());
  expect(kela).toContain('Seuraava varaus klo 10.00 M.K.');
  expect(kela).toContain('1 asiakas, ensimmäinen saapui klo 9.20');
  expect(kela).toContain('Seuraava vapaa tänään klo 10.30');
  // An ordinary day needs no scrolling on the desk's laptop.
  expect(
    await desk.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeLessThanOrEqual(0);
});

test('L11 not reached stays with its attempts; reached, it is gone from the other window too', async () => {
  const [outi, other] = [await open({ as: 'Outi' }), await open({ as: 'Outi' })];
  await row(other, 'Ulla').waitFor();
  await tabTo(outi, 'Ei tavoitettu: Ulla');
  await outi.press('Enter');
  await row(other, '2 yritystä').waitFor();
  await tabTo(outi, 'Tavoitettu: Ulla');
  await outi.press('Enter');
  await row(other, 'Ulla').waitFor({ state: 'detached' });
  await row(outi, 'Ulla').waitFor({ state: 'detached' });
  // A slip of a key: taken back, everything is there again, the number too.
  await outi.press('Control+z');
  await row(other, 'Ulla').filter({ hasText: '555 0100' }).filter({ hasText: '2 yritystä' }).waitFor();
  await tabTo(outi, 'Tavoitettu: Ulla');
  await outi.press('Enter');
  await row(other, 'Ulla').waitFor({ state: 'detached' });
  await row(outi, 'Ulla').waitFor({ state: 'detached' });
  // The focus is where the next piece of work is.
  expect(plain(await outi.focused())).toBe('a: V.L.');
});

test('W7 a booking of an earlier day gets its outcome by one press, and the press can be taken back', async () => {
  const desk = await open({ as: 'Siiri' });
  await tabTo(desk, 'Ei saapunut: R.S.');
  await desk.press('Enter');
  await row(desk, 'R.S.').waitFor({ state: 'detached' });
  await desk.page.getByText('R.S., ke 14.10. klo 9.30: saapumatta jäänyt').waitFor();
  await desk.press('Control+z');
  await row(desk, 'R.S.').waitFor();
  await tabTo(desk, 'Toteutui: R.S.');
  await desk.press('Enter');
  await row(desk, 'R.S.').waitFor({ state: 'detached' });
  const siiri = await served.office.as('Siiri');
  const found = await siiri.bookings.search({ officeId: served.office.officeId, text: 'R.S.' });
  expect(found.map(({ state }) => state)).toEqual(['fulfilled']);
});

test('nobody on duty: taken by one press, seen in the other window', async () => {
  const [outi, paula] = [await open({ as: 'Outi' }), await open({ as: 'Paula' })];
  const line = paula.page.getByRole('region', { name: 'Neuvontapuhelin' });
  await line.getByText('Ei päivystäjää').waitFor();
  expect(await line.getByRole('button').count()).toBe(0);
  await tabTo(outi, 'Otan vuoron');
  await outi.press('Enter');
  await line.getByText('Outi Ohjaaja').waitFor();
});

test('each thing leads to its screen', async () => {
  const desk = await open({ as: 'Outi' });
  await row(desk, 'V.L.').waitFor();
  await tabTo(desk, 'N.H.');
  await desk.press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: 'Siirrot' }).waitFor();
  await desk.press('Escape');
  await desk.openArea('Tänään');
  await row(desk, 'V.L.').waitFor();
  await tabTo(desk, 'T.N.');
  await desk.press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: 'Kela-ajat' }).waitFor();
  expect(desk.page.url()).toContain('on=2026-10-14');
});

test.each([
  ['Siiri', ['Odottaa vastausta', 'Neuvontapuhelin', 'Kela-päivä']],
  ['Kaisa', ['Odottaa vastausta', 'Kela-päivä']],
  ['Paula', ['Odottaa vastausta', 'Neuvontapuhelin']],
])('%s sees only their own parts', async (as, parts) => {
  const desk = await open({ as });
  await waiting(desk).waitFor();
  expect(await desk.page.locator('main h2').allInnerTexts()).toEqual(parts);
  expect(await desk.page.getByText('V.L.').count()).toBe(0);
});

test.each(appearances)('axe finds nothing and nothing scrolls sideways: $name', async ({ name, options }) => {
  const desk = await open({ as: 'Outi', ...options });
  await row(desk, 'V.L.').waitFor();
  await desk.shot(`today-${name}`);
  expect(await desk.axe()).toEqual([]);
  expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
});

test('when nobody waits it says what to do, at 400 % without sideways scrolling', async () => {
  served.office.time.set(localDate('2026-10-13'), at(8));
  const desk = await open({ as: 'Kaisa', zoom: 4 });
  await desk.page.getByText('Kukaan ei odota vastausta').waitFor();
  await desk.shot('today-empty-400');
  expect(await desk.axe()).toEqual([]);
  expect(await sideways(desk.page)).toBeLessThanOrEqual(0);
  served.office.time.set(WEDNESDAY, at(9, 40));
});
