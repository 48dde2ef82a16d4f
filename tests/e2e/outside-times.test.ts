import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, WEDNESDAY } from '#tests/support/booking-input.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { calendar, calendarBytes, event, outlookZone } from '#tests/support/calendars.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { tabTo } from '#tests/support/kela-desk.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
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

const inZone = (uid: string, day: string, from: string, to: string, ...more: string[]) =>
  event(
    `UID:${uid}`,
    `DTSTART;TZID=FLE Standard Time:${day}T${from}00`,
    `DTEND;TZID=FLE Standard Time:${day}T${to}00`,
    ...more,
  );

async function open(options: Partial<Parameters<typeof openDesk>[2]> = {}): Promise<Desk> {
  const desk = await openDesk(browser, served, { as: 'Siiri', ...options });
  await desk.openArea('Kela-ajat');
  await desk.page.getByRole('link', { name: 'Muualla varatut' }).press('Enter');
  await desk.page.getByRole('heading', { level: 1, name: 'Muualla varatut' }).waitFor();
  return desk;
}

async function choose(desk: Desk, ...events: string[]): Promise<void> {
  await tabTo(desk, 'Valitse tiedosto');
  const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), desk.press('Enter')]);
  await chooser.setFiles({
    name: 'kaisan-kalenteri.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendarBytes(calendar(outlookZone(), ...events))),
  });
  await desk.page.getByRole('region', { name: 'Mitä tuonti muuttaa' }).waitFor();
}

test('K20 by keyboard: a calendar is looked at, imported, imported again and its conflict told; a time is marked, removed and brought back', async () => {
  const siiri = await served.office.as('Siiri');
  await siiri.bookings.book(bookInput(served.office, '13.00-13.30'));
  const desk = await open();
  const { page } = desk;
  const preview = page.getByRole('region', { name: 'Mitä tuonti muuttaa' });
  const list = page.getByRole('table', { name: /^Kelan kautta varatut ajat/ });

  await choose(
    desk,
    inZone('a', '20261021', '0900', '0930', 'SUMMARY:Keijo Keksitty'),
    inZone('b', '20261028', '1000', '1030'),
    inZone('c', '20261021', '1300', '1400'),
  );
  await preview.getByText('3 uutta aikaa, 0 siirtyy, 0 vapautuu, 0 ennallaan.').waitFor();
  await preview.getByText('Yksi aika osuu toimiston varaamaan aikaan.').waitFor();
  await desk.shot('outside-preview');
  expect(await desk.axe()).toEqual([]);
  await tabTo(desk, 'Tuo ajat');
  await desk.press('Enter');
  await list.getByText('ke 28.10.2026 10.00–10.30').waitFor();
  await preview.waitFor({ state: 'detached' });
  expect(await occupiedOn(served.office, WEDNESDAY)).toEqual([
    '9.00-9.30 outside',
    '13.00-13.30 booking',
    '13.30-14.00 outside',
  ]);
  expect(await page.getByText('Keijo').count()).toBe(0);

  await choose(
    desk,
    inZone('a', '20261021', '0900', '0930', 'STATUS:CANCELLED', 'SEQUENCE:1'),
    inZone('b', '20261028', '1400', '1430', 'SEQUENCE:1'),
    inZone('c', '20261021', '1300', '1400'),
  );
  await preview.getByText('0 uutta aikaa, 1 siirtyy, 1 vapautuu, 1 ennallaan.').waitFor();
  await tabTo(desk, 'Tuo ajat');
  await desk.press('Enter');
  await list.getByText('ke 28.10.2026 14.00–14.30').waitFor();
  // The list hears of the change before the import's own answer is there: what is pressed then meets the closing preview.
  await preview.waitFor({ state: 'detached' });
  expect(await occupiedOn(served.office, WEDNESDAY)).toEqual(['13.00-13.30 booking', '13.30-14.00 outside']);

  await desk.press('n');
  const form = page.getByRole('dialog', { name: 'Merkitse aika käsin' });
  await form.waitFor();
  await form.getByRole('group', { name: 'Päivä' }).getByRole('spinbutton').first().focus();
  await desk.type('21.10.2026'.replaceAll('.', ''));
  await form.getByLabel('Alkaa').focus();
  await desk.type('10');
  await desk.press('Tab');
  await desk.type('10.30');
  await desk.shot('outside-mark');
  await desk.press('Enter');
  await list.getByText('ke 21.10.2026 10.00–10.30').waitFor();
  await tabTo(desk, 'Poista aika ke 21.10.2026 10.00–10.30');
  await desk.press('Enter');
  await list.getByText('ke 21.10.2026 10.00–10.30').waitFor({ state: 'detached' });
  await desk.press('Control+z');
  await list.getByText('ke 21.10.2026 10.00–10.30').waitFor();
  await desk.shot('outside-light');

  await tabTo(desk, 'Tallenna tiedosto');
  const [download] = await Promise.all([page.waitForEvent('download'), desk.press('Enter')]);
  expect(download.suggestedFilename()).toBe('kela-ajat_alavus_2026-10-21--2026-11-17_tehty-2026-10-21.ics');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toContain('DTSTART;TZID=Europe/Helsinki:20261021T130000');
  expect(saved).not.toContain('M.K.');
  expect([...desk.complaints, ...served.faults]).toEqual([]);
  await desk.close();
});

test('in the dark at 200 % axe finds nothing', async () => {
  const desk = await open({ theme: 'dark', zoom: 2 });
  await desk.page.getByRole('heading', { name: 'Tallenna kalenteriin' }).waitFor();
  await desk.shot('outside-dark-200');
  expect(await desk.axe()).toEqual([]);
  expect([...desk.complaints, ...served.faults]).toEqual([]);
  await desk.close();
});
